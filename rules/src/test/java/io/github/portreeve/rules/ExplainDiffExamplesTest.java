package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.report.ExplainDiff;
import io.github.portreeve.report.ExplainDiffFormat;
import io.github.portreeve.report.ExplainDiffJson;
import io.github.portreeve.report.ExplainDiffMarkdown;
import io.github.portreeve.report.ExplainDiffText;
import io.github.portreeve.report.ExplainText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares {@code before} and {@code after} in the folders of testdata/explain-diff; what is
 * expected lies beside them, and {@code -Dupdate} renews it.
 */
class ExplainDiffExamplesTest {
  private static final Path FOLDER = Path.of("..", "testdata", "explain-diff");
  private static final Map<String, ExplainDiffFormat> FORMATS =
      new TreeMap<>(
          Map.of(
              "txt", new ExplainDiffText(ExplainText.Style.UNICODE),
              "json", new ExplainDiffJson(),
              "md", new ExplainDiffMarkdown()));

  static List<Path> examples() {
    return Fixtures.sorted(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFormatIsAsExpected(Path example) throws IOException {
    ExplainDiff diff = diff(example.resolve("before"), example.resolve("after"));
    for (Map.Entry<String, ExplainDiffFormat> format : FORMATS.entrySet()) {
      ExplainedExample.check(
          example.resolve("expected." + format.getKey()), written(format.getValue(), diff));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatIsTheSameIsNotTold(Path example) throws IOException {
    Path before = example.resolve("before");
    assertThat(written(new ExplainDiffText(ExplainText.Style.UNICODE), diff(before, before)))
        .isEqualTo("no way in opens, closes or changes\n");
  }

  private static ExplainDiff diff(Path before, Path after) throws IOException {
    return ExplainDiff.of(
        ExplainedExample.explain(before, false), ExplainedExample.explain(after, false));
  }

  private static String written(ExplainDiffFormat format, ExplainDiff diff) {
    StringBuilder out = new StringBuilder();
    format.write(diff, out);
    return out.toString();
  }
}
