package io.github.portreeve.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The linter says of objects of the Gateway API what an API server with its definitions says: the
 * same verdict, and each field and type as often as the server does.
 */
class GatewayAgreementTest {
  private static final int LISTED = 60;

  @Test
  void agreesWithAServer() {
    Corpus corpus = Corpus.readGatewayApi();
    List<String> disagreements = new ArrayList<>();
    Map<String, Integer> table = new TreeMap<>();
    for (Corpus.Entry entry : corpus.entries()) {
      List<String> found = GatewayComparison.disagreements(entry);
      if (!found.isEmpty()) {
        disagreements.add(entry.id() + " " + entry.mutations() + " " + found);
        found.forEach(row -> table.merge(row.replaceAll("\\[\\d+]", "[]"), 1, Integer::sum));
      }
    }
    System.out.println(
        "corpus: gateway "
            + corpus.entries().size()
            + " entries, "
            + disagreements.size()
            + " disagreements");
    table.forEach((row, count) -> System.out.println("%6d %s".formatted(count, row)));
    disagreements.stream().limit(LISTED).forEach(System.out::println);
    assertThat(corpus.entries()).hasSizeGreaterThan(2000);
    assertThat(disagreements).isEmpty();
  }

  @Test
  void noticesWhatDiffers() {
    for (Corpus.Entry entry : Corpus.readGatewayApi().entries()) {
      List<Corpus.Refusal> errors = new ArrayList<>(entry.verdict().errors());
      errors.add(new Corpus.Refusal("cel", "spec.x", "FieldValueInvalid"));
      Corpus.Entry other = entry.withVerdict(new Corpus.Verdict(false, errors));
      assertThat(GatewayComparison.disagreements(other)).as(entry.id()).isNotEmpty();
    }
  }
}
