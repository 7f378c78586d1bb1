package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A line of a tree, its columns not yet set.
 *
 * @param note the verdict of a hop, or what there is to say of an address; empty for a reason
 * @param verdict null for an address
 */
record ExplainLine(
    String text, String note, String location, String rule, @Nullable Verdict verdict) {

  static ExplainLine heading(String address, String about) {
    return new ExplainLine(address, about, "", "", null);
  }

  static ExplainLine hop(String text, Hop hop, String location) {
    String rule = hop.judgement().rule() == null ? "" : hop.judgement().rule();
    return new ExplainLine(text, ExplainWords.verdict(hop), location, rule, hop.verdict());
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
