package io.github.portreeve.report;

import io.github.portreeve.controllers.MigrationTarget;
import io.github.portreeve.controllers.PortabilityMatrix;

/** Turns of phrase that the formats share. */
final class PortabilityWords {
  private PortabilityWords() {}

  /** One line about the whole. */
  static String summary(PortabilityMatrix matrix) {
    if (matrix.rows().isEmpty()) {
      return "no Ingress in these files has an annotation that ingress-nginx reads";
    }
    return counted(matrix.ingresses(), "Ingress", "Ingresses")
        + " with "
        + counted(matrix.rows().size(), "annotation", "annotations")
        + " of ingress-nginx, which gets no fixes since March 2026";
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** {@code 3 of 5}: how many annotations the target has something for. */
  static String kept(PortabilityMatrix matrix, MigrationTarget target) {
    return matrix.kept(target) + " of " + matrix.rows().size();
  }
}
