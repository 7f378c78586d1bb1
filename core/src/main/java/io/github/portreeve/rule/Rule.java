package io.github.portreeve.rule;

import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.ManifestSet;

/** Something that a server accepts and that its users still suffer from. Keeps no state. */
public interface Rule {
  RuleInfo info();

  /** Reports what is wrong in this closed set of manifests. */
  void check(ManifestSet manifests, Findings findings);

  /**
   * Whether it complains that something is not there, so that a file which is not the whole may be
   * excused by another one that has it.
   */
  default boolean speaksOfAbsence() {
    return false;
  }
}
