package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A line of a tree, its columns not yet set.
 *
 * @param note the verdict of a hop, or what there is to say of an address; empty for a reason
 * @param rules their ids, with commas between
 * @param verdict null for an address
 */
record ExplainLine(
    String text, String note, String location, String rules, @Nullable Verdict verdict) {

  static ExplainLine heading(String address, String about) {
    return new ExplainLine(address, about, "", "", null);
  }

  static ExplainLine hop(String text, ExplainedHop explained) {
    Hop hop = explained.hop();
    String rules = String.join(", ", explained.rules());
    return new ExplainLine(
        text, ExplainWords.verdict(hop), explained.location(), rules, hop.verdict());
  }

  static ExplainLine reason(String text, Hop hop) {
    return new ExplainLine(text, "", "", "", hop.verdict());
  }

  boolean isHeading() {
    return verdict == null;
  }

  boolean isReason() {
    return note.isEmpty();
  }
}
