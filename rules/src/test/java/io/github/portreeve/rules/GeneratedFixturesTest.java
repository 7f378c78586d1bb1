package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the generator writes for each target is such as the linter has nothing against. */
class GeneratedFixturesTest {
  private static final Path ROOT = Path.of("..", "testdata", "generate");

  static List<Path> written() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.endsWith("expected.yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("written")
  void nothingIsWrongWithIt(Path file) throws IOException {
    List<Finding> findings =
        Linter.of(BuiltInRules.all())
            .lint(SourceFile.read(file.toString(), file))
            .findings()
            .stream()
            .filter(finding -> finding.severity().atLeast(Severity.WARNING))
            .toList();
    assertThat(findings).filteredOn(finding -> !isAskedFor(finding)).isEmpty();
  }

  /** A database that shall be reached from outside is, whatever one thinks of it. */
  private static boolean isAskedFor(Finding finding) {
    return finding.rule().id().equals("sensitive-port-exposed");
  }
}
