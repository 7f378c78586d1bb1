package io.github.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.lint.Universe;
import io.github.portreeve.rules.BuiltInRules;
import io.github.portreeve.source.Location;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every manifest there is here, at once: nothing fails, and each place lies in its file. */
class AllFixturesTest {
  @ParameterizedTest
  @EnumSource(Universe.class)
  void everyCheckAnswersOnEveryFixture(Universe universe) throws IOException {
    LintReport report =
        Linter.of(BuiltInRules.all())
            .with(LintSettings.DEFAULT.withUniverse(universe))
            .lint(Path.of("..", "testdata"));

    assertThat(report.files()).isGreaterThan(100);
    for (Finding finding : report.findings()) {
      assertThat(finding.rule().id()).as(finding.message()).isNotEqualTo("check-failed");
      Location location = finding.place().location();
      assertThat(location).isNotNull();
      assertThat(location.span().end()).isLessThanOrEqualTo(location.source().text().length());
    }
  }
}
