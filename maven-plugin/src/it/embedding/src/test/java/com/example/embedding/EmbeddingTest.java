package com.example.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.lint.LintReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTest {
  private final Embedding embedding = new Embedding();

  @Test
  void filesAreLinted(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "apiVersion: v1\nkind: Pod\nmetadata: {}\n");

    assertTrue(embedding.lintFiles(folder).findings().size() > 0);
  }

  @Test
  void textsAreLinted() {
    LintReport report = embedding.lintText("apiVersion: v1\nkind: Service\nmetadata:\n  nam: x\n");

    Finding finding = find("unknown-field", report);
    assertEquals(4, finding.place().location().start().line());
  }

  @Test
  void objectsAreLinted() {
    Finding finding = find("node-port-range", embedding.lintObjects());

    assertEquals("spec.ports[0].nodePort", finding.place().field().toString());
    assertEquals("<generated Service web>", finding.place().origin().file());
  }

  @Test
  void manifestsAreGenerated() {
    String yaml = embedding.generate();

    assertTrue(yaml.contains("nodePort: 30086"), yaml);
    assertEquals(0, embedding.lintText(yaml).count(Severity.ERROR));
  }

  private static Finding find(String rule, LintReport report) {
    return report.findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
