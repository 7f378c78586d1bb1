package io.github.portreeve.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class SchemaDataTest {
  private static final Path DEFINITIONS =
      Path.of("..", "testdata", "schemas", "gateway-api-1.6.1.yaml.gz");
  private static final Path SOURCE =
      Path.of("src", "main", "java", "io", "github", "portreeve", "definition", "SchemaData.java");

  @Test
  void sourceIsAsGenerated() throws IOException {
    String generated = SchemaDataGenerator.read(definitions()).source();
    if (System.getProperty("update") != null) {
      Files.writeString(SOURCE, generated);
    }
    assertThat(Files.readString(SOURCE)).isEqualTo(generated);
  }

  @Test
  void eachFormIsAskedFor() throws IOException {
    Set<String> unused = new HashSet<>(PatternForms.forms().keySet());
    unused.removeAll(SchemaDataGenerator.read(definitions()).patterns());
    assertThat(unused.stream().map(PatternForms::of)).containsExactly(TextForm.LABEL_KEY);
    assertThat(PatternForms.forms().values()).containsExactlyInAnyOrder(TextForm.values());
  }

  private static String definitions() throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(DEFINITIONS))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
