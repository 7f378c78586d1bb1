package io.github.portreeve.benchmarks;

import io.github.portreeve.corpus.Comparison;
import io.github.portreeve.corpus.Corpus;
import java.util.List;
import java.util.TreeSet;

/**
 * A document of which we and the server think otherwise.
 *
 * @param answer what the server says
 * @param classes in words without indices, sorted; documents with the same are about the same
 */
record Disagreement(Trial trial, Corpus.Entry answer, TreeSet<String> classes) {
  /** What differs; no classes when nothing does, or when we take it for no object of a server. */
  static Disagreement of(Trial trial, Corpus.Entry answer, int minor) {
    List<String> spellings = trial.spellings().stream().map(Spelling::name).toList();
    Corpus.Entry entry = answer.withText(spellings, trial.text());
    TreeSet<String> classes = new TreeSet<>();
    Comparison comparison = Comparison.of(entry, minor, entry.verdict());
    if (!comparison.isSetAside()) {
      for (String words : comparison.disagreements()) {
        classes.add(entry.kind() + ": " + words.replaceAll("\\[\\d+]", "[]"));
      }
    }
    return new Disagreement(trial, entry, classes);
  }

  boolean isNone() {
    return classes.isEmpty();
  }

  /** The class it is counted in: what was missed or made up says more than that something was. */
  String name() {
    return classes.stream()
        .filter(words -> !words.contains("the server "))
        .findFirst()
        .orElseGet(classes::first);
  }
}
