package io.github.portreeve.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is said of volumes, resources, security contexts and all else in pods is what servers say.
 */
class PodCorpusTest {
  @Test
  void agreesWithServers() {
    List<Corpus.Entry> entries = Corpus.pods();
    List<String> disagreements = new ArrayList<>();
    for (Corpus.Entry entry : entries) {
      Comparison comparison = Comparison.of(entry, Corpus.MINOR, entry.verdict());
      if (!comparison.disagreements().isEmpty()) {
        disagreements.add(comparison.describe() + "\n" + entry.yaml());
      }
    }
    System.out.println(
        "corpus: pods " + entries.size() + " entries, " + disagreements.size() + " disagreements");
    assertThat(entries).hasSizeGreaterThan(500);
    assertThat(disagreements).isEmpty();
  }
}
