package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.lint.Catalogue;
import io.github.portreeve.lint.LintReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of a mistake that the reader or the API server finds, and that nothing is said where
 * it is put right. A name such as {@code bad@1.23.yaml} tells the release.
 */
class ValidationFixturesTest {
  static List<Path> bad() {
    return manifests("bad");
  }

  static List<Path> good() {
    return manifests("good");
  }

  private static List<Path> manifests(String prefix) {
    return Fixtures.sorted(Fixtures.VALIDATION).stream()
        .flatMap(folder -> Fixtures.sorted(folder).stream())
        .filter(file -> Fixtures.name(file).startsWith(prefix))
        .filter(file -> Fixtures.name(file).endsWith(".yaml"))
        .toList();
  }

  @Test
  void everyFolderBelongsToACheckThatIsNoRule() {
    List<String> rules = BuiltInRules.all().rules().stream().map(rule -> rule.info().id()).toList();
    assertThat(Fixtures.sorted(Fixtures.VALIDATION).stream().map(Fixtures::name))
        .isSubsetOf(Catalogue.of(BuiltInRules.all()).stream().map(RuleInfo::id).toList())
        .doesNotContainAnyElementsOf(rules)
        .hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void findsWhatIsWrittenDown(Path file) throws IOException {
    Path expected = file.resolveSibling(Fixtures.name(file).replace(".yaml", ".out"));
    LintReport report = Fixtures.lint(file);
    String found = Fixtures.shown(report);
    if (Fixtures.UPDATE) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
    assertThat(report.findings()).extracting(ValidationFixturesTest::id).contains(id(file));
  }

  @ParameterizedTest
  @MethodSource("good")
  void findsNothingWhereItIsPutRight(Path file) throws IOException {
    assertThat(Fixtures.shown(Fixtures.lint(file))).isEmpty();
    assertThat(file.resolveSibling(Fixtures.name(file).replace("good", "bad"))).exists();
  }

  private static String id(Finding finding) {
    return finding.rule().id();
  }

  private static String id(Path file) {
    return Fixtures.name(file.getParent());
  }
}
