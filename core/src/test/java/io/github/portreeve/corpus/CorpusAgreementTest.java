package io.github.portreeve.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Decoding and validation together say what API servers say: they refuse the same manifests for the
 * same reasons, and warn where servers do.
 */
class CorpusAgreementTest {
  /** How many verdicts may differ. It only ever goes down. */
  private static final int BOUND = 3117;

  private static final int LISTED = 40;

  @Test
  void agreesWithServers() {
    Corpus corpus = Corpus.read();
    List<String> disagreements = new ArrayList<>();
    Map<String, Integer> table = new TreeMap<>();
    for (int minor : List.of(Corpus.MINOR, 35, 33, 29)) {
      for (Corpus.Entry entry : corpus.entries()) {
        Comparison comparison = Comparison.of(corpus, entry, minor);
        if (!comparison.disagreements().isEmpty()) {
          disagreements.add(comparison.describe());
          count(entry, comparison, table);
        }
      }
    }
    System.out.println(
        "corpus: "
            + corpus.entries().size()
            + " entries, "
            + disagreements.size()
            + " disagreements");
    table.forEach((row, count) -> System.out.println("%6d %s".formatted(count, row)));
    disagreements.stream().limit(LISTED).forEach(System.out::println);
    assertThat(disagreements.size()).isLessThanOrEqualTo(BOUND);
  }

  private static void count(Corpus.Entry entry, Comparison comparison, Map<String, Integer> table) {
    for (String disagreement : comparison.disagreements()) {
      String row = entry.kind() + ": " + disagreement.replaceAll("\\[\\d+]", "[]");
      table.merge(row, 1, Integer::sum);
    }
  }
}
