package io.github.portreeve.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HintDataTest {
  private static final Path TABLES = Path.of("..", "testdata", "schemas", "fields.json");
  private static final Path SOURCE =
      Path.of("src", "main", "java", "io", "github", "portreeve", "schemas", "HintData.java");

  @Test
  void sourceIsAsGenerated() throws IOException {
    String generated = HintDataGenerator.generate(TABLES);
    if (System.getProperty("update") != null) {
      Files.writeString(SOURCE, generated);
    }
    assertThat(Files.readString(SOURCE)).isEqualTo(generated);
  }
}
