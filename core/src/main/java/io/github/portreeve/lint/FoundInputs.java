package io.github.portreeve.lint;

import io.github.portreeve.finding.Skipped;
import java.util.List;

/** What there is to lint, and what was met on the way and left out. */
record FoundInputs(List<Input> inputs, List<Skipped> skipped) {
  FoundInputs {
    inputs = List.copyOf(inputs);
    skipped = List.copyOf(skipped);
  }
}
