package io.github.portreeve.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.lint.Linter;
import io.github.portreeve.rule.RuleSet;
import io.github.portreeve.source.SourceFile;
import org.junit.jupiter.api.Test;

class TextReporterTest {
  private static final String ESCAPES =
      """
      {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "a\\u001b[31m\\n\\u202e"}}
      """;

  @Test
  void nothingInAManifestSteersTheTerminal() {
    SourceFile source = SourceFile.of("a\u001b.yaml", ESCAPES);
    assertThat(text(source))
        .contains("\"a\\u001b[31m\\n\\u202e\" must")
        .contains("a\\u001b.yaml:1:");
    StringBuilder line = new StringBuilder();
    new ShortReporter().write(Linter.of(RuleSet.of()).lint(source), line);
    assertThat(line.toString().lines()).hasSize(1);
    assertThat(line.toString() + text(source)).doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @Test
  void longLinesAreCut() {
    String padding = "x".repeat(5000);
    String json =
        """
        {"apiVersion":"v1","kind":"ConfigMap","data":{"a":"%s"},"metadata":{"name":"A"},"data2":"%s"}
        """
            .formatted(padding, padding);
    String text = text(SourceFile.of("a.json", json));
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(200));
    assertThat(text).contains("…");
    int name =
        text.lines().filter(line -> line.contains("\"name\"")).findFirst().get().indexOf("A");
    assertThat(text.lines().anyMatch(line -> line.indexOf("^^^") == name - 1)).isTrue();
  }

  private static String text(SourceFile source) {
    StringBuilder out = new StringBuilder();
    TextReporter.plain().write(Linter.of(RuleSet.of()).lint(source), out);
    return out.toString();
  }
}
