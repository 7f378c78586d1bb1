package io.github.portreeve.benchmarks;

import io.github.portreeve.corpus.Corpus;
import java.util.List;

/**
 * The oracle answers as a server does that is started without {@code --allow-privileged}. Clusters
 * have that flag set, so what it refuses for that reason alone is taken out of its answers.
 */
final class PrivilegedPods {
  private PrivilegedPods() {}

  static Corpus.Entry allowed(Corpus.Entry answer) {
    List<Corpus.Refusal> errors = answer.verdict().errors();
    List<Corpus.Refusal> others = errors.stream().filter(error -> !isPolicy(error)).toList();
    return others.size() == errors.size()
        ? answer
        : answer.withVerdict(new Corpus.Verdict(others.isEmpty(), others));
  }

  /** Processes of the host are forbidden at the pod's spec, where nothing else is. */
  private static boolean isPolicy(Corpus.Refusal error) {
    return error.type().equals("FieldValueForbidden")
        && (error.field().endsWith(".securityContext.privileged")
            || error.field().equals("spec")
            || error.field().endsWith("template.spec"));
  }
}
