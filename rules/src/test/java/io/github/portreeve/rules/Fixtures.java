package io.github.portreeve.rules;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.lint.RuleSelection;
import io.github.portreeve.lint.Universe;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.report.ShortReporter;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of testdata/rules, one a rule, and of testdata/validation, one a check. */
final class Fixtures {
  /** Whether to write down what is found, for a person to read the difference. */
  static final boolean UPDATE = System.getProperty("update") != null;

  static final Path ROOT = Path.of("..", "testdata", "rules");
  static final Path VALIDATION = Path.of("..", "testdata", "validation");

  private static final String RETIRED = "ingress-nginx-retired";

  private Fixtures() {}

  static List<Path> folders() {
    return sorted(ROOT);
  }

  /** The manifests of all folders whose name starts so: {@code bad} or {@code good}. */
  static List<Path> manifests(String prefix) {
    return folders().stream()
        .flatMap(folder -> sorted(folder).stream())
        .filter(file -> name(file).startsWith(prefix) && name(file).endsWith(".yaml"))
        .toList();
  }

  static List<Path> sorted(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The findings as .out files hold them. */
  static String shown(LintReport report) {
    return shown(report.findings());
  }

  static String shown(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      ShortReporter.write(finding, out);
      out.append('\n');
    }
    return out.toString();
  }

  /** Lints for the release in a name such as {@code bad@1.23.yaml}, or for the newest one. */
  static LintReport lint(Path file) throws IOException {
    String name = name(file);
    int at = name.indexOf('@');
    ClusterProfile cluster =
        at < 0
            ? ClusterProfile.DEFAULT
            : ClusterProfile.DEFAULT.withVersion(
                KubernetesVersion.parse(name.substring(at + 1, name.lastIndexOf('.'))));
    return Linter.of(BuiltInRules.all())
        .with(settings(file).withCluster(cluster))
        .lint(SourceFile.of(name, Files.readString(file)));
  }

  /** Lints a file or a folder as one whole. */
  static LintReport lintTogether(Path path, ClusterProfile cluster) throws IOException {
    return Linter.of(BuiltInRules.all())
        .with(LintSettings.DEFAULT.withCluster(cluster).withUniverse(Universe.RUN))
        .lint(path);
  }

  /**
   * The usual ones; in the folder of a rule that wants to be named, those that name it. What
   * ingress-nginx serves is never all well, so that it is retired is shown in that rule's folder
   * alone.
   */
  static LintSettings settings(Path file) {
    String folder = name(file.toAbsolutePath().getParent());
    for (Rule rule : BuiltInRules.all().rules()) {
      if (rule.info().optIn() && rule.info().id().equals(folder)) {
        return LintSettings.DEFAULT.withSelection(new RuleSelection(List.of(folder), List.of()));
      }
    }
    List<String> ignored = folder.equals(RETIRED) ? List.of() : List.of(RETIRED);
    return LintSettings.DEFAULT.withSelection(new RuleSelection(List.of(), ignored));
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }
}
