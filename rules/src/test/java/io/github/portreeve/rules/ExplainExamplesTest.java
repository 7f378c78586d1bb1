package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.report.ExplainFormat;
import io.github.portreeve.report.ExplainHtml;
import io.github.portreeve.report.ExplainJson;
import io.github.portreeve.report.ExplainMarkdown;
import io.github.portreeve.report.ExplainMermaid;
import io.github.portreeve.report.ExplainSvg;
import io.github.portreeve.report.ExplainText;
import io.github.portreeve.report.Explanation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Explains the folders of testdata/explain in every format; what is expected lies in them, and
 * {@code -Dupdate} renews it.
 */
class ExplainExamplesTest {
  private static final Path FOLDER = Path.of("..", "testdata", "explain");
  private static final Map<String, ExplainFormat> FORMATS =
      new TreeMap<>(
          Map.of(
              "txt", new ExplainText(ExplainText.Style.UNICODE),
              "json", new ExplainJson(),
              "md", new ExplainMarkdown(),
              "mmd", new ExplainMermaid(),
              "html", new ExplainHtml()));

  static List<Path> examples() {
    return Fixtures.sorted(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFormatIsAsExpected(Path example) throws IOException {
    Explanation explanation = ExplainedExample.explain(example, false);
    for (Map.Entry<String, ExplainFormat> format : FORMATS.entrySet()) {
      ExplainedExample.check(
          example.resolve("expected." + format.getKey()), written(format.getValue(), explanation));
    }
  }

  @Test
  void pictureOfTheDocumentsIsUpToDate() throws IOException {
    Explanation shop =
        ExplainedExample.explain(Path.of("..", "testdata", "projects", "shop", "faulty"), false);
    ExplainedExample.check(Path.of("..", "docs", "explain.svg"), written(new ExplainSvg(), shop));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void orderOfDocumentsDoesNotMatter(Path example) throws IOException {
    Explanation explanation = ExplainedExample.explain(example, false);
    Explanation reversed = ExplainedExample.explain(example, true);
    for (ExplainFormat format : FORMATS.values()) {
      assertThat(written(format, reversed)).isEqualTo(written(format, explanation));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void stylesOfTextDifferInLooksOnly(Path example) throws IOException {
    Explanation explanation = ExplainedExample.explain(example, false);
    String text = written(new ExplainText(ExplainText.Style.UNICODE), explanation);
    String colour = written(new ExplainText(ExplainText.Style.COLOUR), explanation);
    assertThat(colour.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text);
    assertThat(written(new ExplainText(ExplainText.Style.ASCII), explanation)).matches("[\\n -~]*");
  }

  private static String written(ExplainFormat format, Explanation explanation) {
    StringBuilder out = new StringBuilder();
    format.write(explanation, out);
    return out.toString();
  }
}
