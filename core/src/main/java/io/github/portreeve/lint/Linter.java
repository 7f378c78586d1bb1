package io.github.portreeve.lint;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.rule.RuleSet;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with how workloads are exposed, in files, texts and objects built in Java.
 * Immutable; one linter serves many threads.
 */
public final class Linter {
  private final LintSettings settings;
  private final RuleSet rules;
  private final @Nullable CustomResourceCheck customResources;

  private Linter(
      LintSettings settings, RuleSet rules, @Nullable CustomResourceCheck customResources) {
    this.settings =
        customResources == null
            ? settings
            : settings.withCluster(settings.cluster().withDefined(customResources.servedTypes()));
    this.rules = rules;
    this.customResources = customResources;
  }

  /** A linter with default settings. */
  public static Linter of(RuleSet rules) {
    return new Linter(LintSettings.DEFAULT, rules, null);
  }

  public Linter with(LintSettings settings) {
    return new Linter(settings, rules, customResources);
  }

  /** A linter that also checks, in files and texts, objects of the kinds that this check knows. */
  public Linter with(CustomResourceCheck customResources) {
    return new Linter(settings, rules, customResources);
  }

  /**
   * Lints files, the YAML and JSON files below folders, and what globs name.
   *
   * @throws java.nio.file.NoSuchFileException when one of them does not exist
   * @throws IOException when one of them cannot be read
   */
  public LintReport lint(List<String> paths) throws IOException {
    return lint(FileDiscovery.find(paths));
  }

  /**
   * Lints paths together with a text, such as standard input.
   *
   * @throws IOException when a path does not exist or cannot be read
   */
  public LintReport lint(List<String> paths, SourceFile text) throws IOException {
    return lint(FileDiscovery.find(paths).with(Input.of(text)));
  }

  /**
   * Lints a file or a folder.
   *
   * @throws IOException when it does not exist or cannot be read
   */
  public LintReport lint(Path path) throws IOException {
    return lint(List.of(path.toString()));
  }

  /** Lints texts under the names they were given. */
  public LintReport lint(SourceFile... sources) {
    List<Input> inputs = new ArrayList<>(sources.length);
    for (SourceFile source : sources) {
      inputs.add(Input.of(source));
    }
    try {
      return lint(new FoundInputs(inputs, List.of(), List.of()));
    } catch (IOException e) {
      throw new AssertionError("a text in memory is always there", e);
    }
  }

  /** Lints objects built in Java; what they know of each other is all there is. */
  public LintReport lintManifests(List<? extends Manifest<?>> manifests) {
    Checks checks = new Checks(settings, rules, customResources);
    List<Finding> findings = new ArrayList<>();
    checks.checkEach(manifests, findings);
    checks.checkTogether(manifests, true, findings);
    findings.sort(new FindingOrder());
    return new LintReport(findings, 0, manifests.size(), List.of());
  }

  private LintReport lint(FoundInputs found) throws IOException {
    Checks checks = new Checks(settings, rules, customResources);
    List<LintedFile> files = FileLinter.lintAll(found.inputs(), checks, settings);
    List<Finding> findings = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>(found.skipped());
    int manifests = 0;
    for (LintedFile file : files) {
      skipped.addAll(file.skipped());
      manifests += file.manifestCount();
    }
    boolean alone = files.size() == 1 && settings.universe() == Universe.FILE;
    if (alone && found.kustomizations().isEmpty()) {
      findings.addAll(files.get(0).findings());
      findings.addAll(files.get(0).together());
    } else {
      findings.addAll(new RunLinter(found, files, checks, settings).findings());
    }
    findings.sort(new FindingOrder());
    skipped.sort(new SkippedOrder());
    return new LintReport(findings, files.size(), manifests, skipped);
  }
}
