package io.github.portreeve.benchmarks;

import io.github.portreeve.corpus.Corpus;
import java.util.List;

/** What the oracle refuses and servers do not; it is taken out of its answers. */
final class OracleLimits {
  private OracleLimits() {}

  static Corpus.Entry lifted(Corpus.Entry answer) {
    List<Corpus.Refusal> errors = answer.verdict().errors();
    List<Corpus.Refusal> others =
        errors.stream().filter(error -> !isManaged(error)).toList();
    return others.size() == errors.size()
        ? answer
        : answer.withVerdict(new Corpus.Verdict(others.isEmpty(), others));
  }

  /** Servers put lists of their own in place of managedFields before they look at them. */
  private static boolean isManaged(Corpus.Refusal error) {
    return error.layer().equals("validation") && error.field().startsWith("metadata.managedFields");
  }
}
