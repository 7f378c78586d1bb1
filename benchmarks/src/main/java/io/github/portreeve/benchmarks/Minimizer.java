package io.github.portreeve.benchmarks;

import io.github.portreeve.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes away from a document all that its disagreement does not need. */
final class Minimizer {
  private final Oracle oracle;
  private final int minor;

  Minimizer(Oracle oracle, int minor) {
    this.oracle = oracle;
    this.minor = minor;
  }

  /** A document with a disagreement of the same name, from which nothing can be left out. */
  Disagreement minimize(Disagreement disagreement) {
    Disagreement smallest = disagreement;
    Disagreement smaller = smallerThan(smallest);
    while (smaller != null) {
      smallest = smaller;
      smaller = smallerThan(smallest);
    }
    return smallest;
  }

  /** The smallest with one part less; null when every part is needed. */
  private @Nullable Disagreement smallerThan(Disagreement disagreement) {
    List<Trial> trials = withOnePartLess(disagreement.trial());
    List<Corpus.@Nullable Entry> answers = oracle.ask(trials.stream().map(Trial::text).toList());
    Disagreement smallest = null;
    for (int i = 0; i < trials.size(); i++) {
      Corpus.Entry answer = answers.get(i);
      if (answer == null) {
        continue;
      }
      Disagreement other = Disagreement.of(trials.get(i), answer, minor);
      if (other.classes().contains(disagreement.name())
          && (smallest == null || length(other) < length(smallest))) {
        smallest = other;
      }
    }
    return smallest;
  }

  private static int length(Disagreement disagreement) {
    return disagreement.answer().yaml().length();
  }

  private static List<Trial> withOnePartLess(Trial trial) {
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < trial.spellings().size(); i++) {
      List<Spelling> fewer = new ArrayList<>(trial.spellings());
      fewer.remove(i);
      trials.add(new Trial(trial.tree(), fewer));
    }
    int count = trial.tree().collections().size();
    for (int i = 0; i < count; i++) {
      int size = trial.tree().collections().get(i).children.size();
      for (int child = 0; child < size; child++) {
        Tree tree = trial.tree().copy();
        tree.collections().get(i).remove(child);
        trials.add(new Trial(tree, trial.spellings()));
      }
    }
    return trials;
  }
}
