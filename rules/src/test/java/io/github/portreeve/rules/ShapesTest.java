package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Severity;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.lint.Universe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What repositories hold besides plain manifests: to be passed over, or read without a word. */
class ShapesTest {
  private static final Path FOLDER = Path.of("..", "testdata", "shapes");
  private static final Linter LINTER = Linter.of(BuiltInRules.all());

  static List<Path> files() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void noFileIsComplainedOf(Path file) throws IOException {
    assertNoComplaint(LINTER.lint(file));
  }

  @Test
  void theFolderIsNotComplainedOf() throws IOException {
    LintReport report = LINTER.lint(FOLDER);
    assertNoComplaint(report);
    assertThat(report.files()).isGreaterThanOrEqualTo(30);
    assertThat(report.manifests()).isEqualTo(29);
  }

  @Test
  void theFolderAsOneUniverseIsNotComplainedOf() throws IOException {
    LintSettings settings = LintSettings.DEFAULT.withUniverse(Universe.RUN);
    assertNoComplaint(LINTER.with(settings).lint(FOLDER));
  }

  @Test
  void whatIsPassedOverIsCounted() throws IOException {
    Map<Skipped.Reason, Integer> counts = new EnumMap<>(Skipped.Reason.class);
    for (Skipped skipped : LINTER.lint(FOLDER).skipped()) {
      counts.merge(skipped.reason(), 1, Integer::sum);
    }
    assertThat(counts)
        .isEqualTo(
            Map.of(
                Skipped.Reason.EMPTY, 1,
                Skipped.Reason.NOT_KUBERNETES, 11,
                Skipped.Reason.KUSTOMIZATION, 1,
                Skipped.Reason.TEMPLATE, 2,
                Skipped.Reason.HELM_TEMPLATES, 1));
  }

  private static void assertNoComplaint(LintReport report) {
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity().atLeast(Severity.WARNING))
        .as(Fixtures.shown(report))
        .isEmpty();
  }
}
