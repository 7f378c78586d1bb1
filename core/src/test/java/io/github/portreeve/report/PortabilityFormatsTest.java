package io.github.portreeve.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.controllers.PortabilityMatrix;
import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.ManifestSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matrix of testdata/portability in each format; {@code -Dupdate} writes it anew. */
class PortabilityFormatsTest {
  private static final Path FOLDER = Path.of("..", "testdata", "portability");

  private static String written(String format, PortabilityMatrix matrix) {
    PortabilityFormat writer =
        switch (format) {
          case "json" -> new PortabilityJson();
          case "markdown" -> new PortabilityMarkdown();
          default -> new PortabilityText();
        };
    StringBuilder out = new StringBuilder();
    writer.write(matrix, out);
    return out.toString();
  }

  private static PortabilityMatrix matrix() throws IOException {
    List<String> files =
        List.of(FOLDER.resolve("api.yaml").toString(), FOLDER.resolve("shop.yaml").toString());
    return PortabilityMatrix.of(
        LoadedManifests.load(files, List.of(), ClusterProfile.DEFAULT).manifests());
  }

  @ParameterizedTest
  @CsvSource({"text, expected.txt", "markdown, expected.md", "json, expected.json"})
  void showsWhatBecomesOfEachAnnotation(String format, String expected) throws IOException {
    String written = written(format, matrix());
    if (System.getProperty("update") != null) {
      Files.writeString(FOLDER.resolve(expected), written);
    }
    assertThat(written).isEqualTo(Files.readString(FOLDER.resolve(expected)));
  }

  @Test
  void withoutAnnotationsItIsOneLine() {
    PortabilityMatrix none =
        PortabilityMatrix.of(ManifestSet.of(ClusterProfile.DEFAULT, List.of()));
    assertThat(written("text", none)).hasLineCount(1).contains("no Ingress");
    assertThat(written("markdown", none)).hasLineCount(1);
    assertThat(written("json", none)).contains("\"annotations\": []");
  }
}
