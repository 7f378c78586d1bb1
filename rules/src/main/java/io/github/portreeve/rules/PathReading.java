package io.github.portreeve.rules;

import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.Manifest;

/** What an Ingress says of how its paths are to be read. */
final class PathReading {
  private static final String[] ANNOTATIONS = {"path-type", "pathmatcher", "regex", "path-match"};

  private PathReading() {}

  /** Whether an annotation tells the controller, so that nothing follows from the text. */
  static boolean isByAnnotation(Manifest<Ingress> ingress) {
    return KeyParts.areIn(ingress.metadata().annotations(), ANNOTATIONS);
  }

  static boolean isOnlyForAllHosts(Manifest<Ingress> ingress) {
    for (IngressRule rule : ingress.resource().spec().rules()) {
      if (!rule.host().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
