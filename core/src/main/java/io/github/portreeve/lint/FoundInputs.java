package io.github.portreeve.lint;

import io.github.portreeve.finding.Skipped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to lint, and what was met on the way and left out.
 *
 * @param kustomizations those of the inputs that are kustomizations, absolute and normalized
 */
record FoundInputs(List<Input> inputs, List<Skipped> skipped, List<Path> kustomizations) {
  FoundInputs {
    inputs = List.copyOf(inputs);
    skipped = List.copyOf(skipped);
    kustomizations = List.copyOf(kustomizations);
  }

  /** The same and a text. */
  FoundInputs with(Input text) {
    List<Input> all = new ArrayList<>(inputs);
    all.add(text);
    return new FoundInputs(all, skipped, kustomizations);
  }
}
