package io.github.portreeve.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.report.ShortReporter;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.rule.RuleSet;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {
  private static final String SERVICE =
      """
      apiVersion: v1
      kind: Service
      metadata:
        name: %s
      spec:
        type: ExternalName
        externalName: example.com
      """;

  @TempDir Path folder;

  /** Complains of every Service that is not alone, and points to the first one. */
  private static final class Crowd implements Rule {
    private static final RuleInfo INFO =
        RuleInfo.of("crowd", Category.CONFLICT, Severity.WARNING, "Not alone", "Not alone.");

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public void check(ManifestSet manifests, Findings findings) {
      List<Manifest<Service>> services = manifests.services();
      FieldPath name = FieldPath.of("metadata", "name");
      for (int i = 1; i < services.size(); i++) {
        Related first = Related.of(services.get(0), name, "the first");
        findings.report(INFO, services.get(i), name, "not alone", first);
      }
    }
  }

  /** Fails on everything. */
  private static final class Faulty implements Rule {
    private static final RuleInfo INFO =
        RuleInfo.of("faulty", Category.BROKEN, Severity.ERROR, "Fails", "Fails.");

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public void check(ManifestSet manifests, Findings findings) {
      throw new IllegalStateException("no idea");
    }
  }

  private void write(String name, String... services) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String service : services) {
      text.append("---\n").append(SERVICE.formatted(service));
    }
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String shortReport(LintReport report) {
    StringBuilder out = new StringBuilder();
    new ShortReporter().write(report, out);
    return out.toString();
  }

  @Test
  void eachFileIsAUniverseOfItsOwn() throws IOException {
    write("a.yaml", "one");
    write("b.yaml", "two", "three");

    LintReport report = Linter.of(RuleSet.of(new Crowd())).lint(folder);

    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).subject()).isEqualTo("Service \"three\"");
    assertThat(report.files()).isEqualTo(2);
    assertThat(report.manifests()).isEqualTo(3);
  }

  @Test
  void findingsAcrossFilesHaveLinesInBoth() throws IOException {
    write("a.yaml", "one");
    write("b.yaml", "two");

    LintReport report =
        Linter.of(RuleSet.of(new Crowd()))
            .with(LintSettings.DEFAULT.withUniverse(Universe.RUN))
            .lint(folder);

    Finding finding = report.findings().get(0);
    assertThat(finding.place().origin().file()).endsWith("b.yaml");
    assertThat(finding.place().location()).isNotNull();
    assertThat(finding.place().location().start().line()).isEqualTo(5);
    assertThat(finding.related().get(0).place().origin().file()).endsWith("a.yaml");
    assertThat(finding.related().get(0).place().location().start().line()).isEqualTo(5);
  }

  @Test
  void reportDoesNotDependOnTheOrderOfPathsOrOnThreads() throws IOException {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      write("f" + i + ".yaml", "Bad_" + i, "worse_" + i);
      paths.add(folder.resolve("f" + i + ".yaml").toString());
    }
    Linter linter = Linter.of(RuleSet.of(new Crowd()));
    String expected = shortReport(linter.lint(paths));
    java.util.Collections.reverse(paths);

    assertThat(shortReport(linter.lint(paths))).isEqualTo(expected);
    assertThat(shortReport(linter.lint(folder))).isEqualTo(expected);
    assertThat(expected.lines().count()).isEqualTo(600);
  }

  @Test
  void aRuleThatThrowsIsOneFinding() throws IOException {
    write("a.yaml", "one", "two");

    LintReport report = Linter.of(RuleSet.of(new Crowd(), new Faulty())).lint(folder);

    assertThat(report.findings()).extracting(f -> f.rule().id()).contains("check-failed", "crowd");
    assertThat(shortReport(report)).contains("rule faulty failed with ").contains("no idea");
  }

  @Test
  void whatIsIgnoredIsNotRun() throws IOException {
    write("a.yaml", "one", "two");
    RuleSelection selection = new RuleSelection(List.of(), List.of("fault*"));

    LintReport report =
        Linter.of(RuleSet.of(new Faulty()))
            .with(LintSettings.DEFAULT.withSelection(selection))
            .lint(folder);

    assertThat(report.findings()).isEmpty();
  }

  @Test
  void foldersAreWalkedButForHiddenOnesAndHelmTemplates() throws IOException {
    write("a.yaml", "one");
    write(".hidden/b.yaml", "Bad_");
    write("node_modules/c.yaml", "Bad_");
    write("chart/templates/d.yaml", "Bad_");
    Files.writeString(folder.resolve("chart/Chart.yaml"), "name: chart\n");
    Files.writeString(folder.resolve("readme.md"), "# no");

    LintReport report = Linter.of(RuleSet.of()).lint(folder);

    assertThat(report.findings()).isEmpty();
    assertThat(report.files()).isEqualTo(2);
    assertThat(report.skipped())
        .extracting(Skipped::reason)
        .containsExactly(Skipped.Reason.NOT_KUBERNETES, Skipped.Reason.HELM_TEMPLATES);
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    write("a.yaml", "one");
    String file = folder.resolve("a.yaml").toString();

    assertThat(Linter.of(RuleSet.of()).lint(List.of(file, folder.toString(), file)).files())
        .isEqualTo(1);
  }

  @Test
  void missingPathsAreNamed() {
    assertThatThrownBy(() -> Linter.of(RuleSet.of()).lint(List.of("no/such.yaml")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("no/such.yaml");
  }

  @Test
  void textsKeepTheirNames() {
    LintReport report =
        Linter.of(RuleSet.of()).lint(SourceFile.of("<stdin>", SERVICE.formatted("Bad_")));

    assertThat(shortReport(report)).startsWith("<stdin>:4:9: error: metadata.name: ");
  }

  @Test
  void goesOnPastWhatIsNoFile() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("gone"));
    Files.writeString(folder.resolve("b.yaml"), SERVICE.formatted("web"));
    LintReport report = Linter.of(RuleSet.of()).lint(folder);
    assertThat(report.manifests()).isOne();
    assertThat(report.hasUnreadable()).isFalse();
    assertThat(report.skipped()).extracting(Skipped::reason).containsOnly(Skipped.Reason.NO_FILE);
  }

  @Test
  void goesOnPastWhatCannotBeRead() throws IOException {
    Path locked = Files.writeString(folder.resolve("a.yaml"), SERVICE.formatted("web"));
    Path closed = Files.createDirectory(folder.resolve("c"));
    Files.writeString(folder.resolve("b.yaml"), SERVICE.formatted("web"));
    assumeTrue(locked.toFile().setReadable(false) && closed.toFile().setReadable(false));
    assumeTrue(!Files.isReadable(locked)); // Root reads everything.
    LintReport report = Linter.of(RuleSet.of()).lint(folder);
    assertThat(report.manifests()).isOne();
    assertThat(report.hasUnreadable()).isTrue();
    assertThat(report.skipped()).hasSize(2);
    assertThat(closed.toFile().setReadable(true)).isTrue();
  }

  @Test
  void halfAGlobNamesNothing() {
    assertThatThrownBy(() -> Linter.of(RuleSet.of()).lint(List.of("[")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
