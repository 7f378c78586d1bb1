package io.github.portreeve.benchmarks;

import java.util.List;

/**
 * A manifest to ask about.
 *
 * @param spellings what is done to its text, in turn
 */
record Trial(Tree tree, List<Spelling> spellings) {
  String text() {
    String text = spellings.contains(Spelling.FLOW) ? tree.flow() : tree.block();
    for (Spelling spelling : spellings) {
      text = spelling.apply(text);
    }
    return text;
  }
}
