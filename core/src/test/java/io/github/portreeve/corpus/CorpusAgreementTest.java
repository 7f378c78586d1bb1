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
  private static final int BOUND = 0;

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
    assertThat(corpus.entries()).hasSizeGreaterThan(6000);
    assertThat(disagreements.size()).isLessThanOrEqualTo(BOUND);
  }

  @Test
  void noticesWhatDiffers() {
    Corpus corpus = Corpus.read();
    Corpus.Verdict refused =
        new Corpus.Verdict(
            false, List.of(new Corpus.Refusal("validation", "spec.x", "FieldValueInvalid")));
    Corpus.Verdict accepted = new Corpus.Verdict(true, List.of());
    for (Corpus.Entry entry : corpus.entries()) {
      Corpus.Verdict wrong = entry.verdict().accepted() ? refused : accepted;
      Comparison comparison = Comparison.of(corpus, entry.withVerdict(wrong), Corpus.MINOR);
      assertThat(comparison.disagreements()).as(entry.id()).hasSizeGreaterThan(1);
    }
  }

  private static void count(Corpus.Entry entry, Comparison comparison, Map<String, Integer> table) {
    for (String disagreement : comparison.disagreements()) {
      String row = entry.kind() + ": " + disagreement.replaceAll("\\[\\d+]", "[]");
      table.merge(row, 1, Integer::sum);
    }
  }
}
