package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FieldDataTest {
  private static final Path TABLES = Path.of("..", "testdata", "schemas", "fields.json");
  private static final Path SOURCE =
      Path.of("src", "main", "java", "io", "github", "portreeve", "decode", "FieldData.java");

  @Test
  void sourceIsAsGenerated() throws IOException {
    String generated = FieldDataGenerator.generate(Files.readString(TABLES));
    if (System.getProperty("update") != null) {
      Files.writeString(SOURCE, generated);
    }
    assertThat(Files.readString(SOURCE)).isEqualTo(generated);
  }
}
