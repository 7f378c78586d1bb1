package io.github.portreeve.controllers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ControllersPageTest {
  private static final Path PAGE = Path.of("..", "docs", "controllers.md");

  @Test
  void thePageIsUpToDate() throws IOException {
    String text = ControllersPage.text();
    if (System.getProperty("update") != null) {
      Files.writeString(PAGE, text);
    }
    assertThat(PAGE).as("docs/controllers.md; -Dupdate writes it").hasContent(text);
  }
}
