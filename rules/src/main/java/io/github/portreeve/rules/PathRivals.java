package io.github.portreeve.rules;

import io.github.portreeve.exposure.ServedPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;

/** Whether two paths of one door want the same requests, so that one of them goes without. */
final class PathRivals {
  /** Parts of the names of annotations by which controllers tell apart who gets one path. */
  private static final String[] SHARING = {
    "acl",
    "blue-green",
    "canary",
    "condition",
    "entrypoints",
    "group",
    "headers",
    "match",
    "mergeable",
    "methods",
    "predicate",
    "priority",
    "tcp",
    "weight"
  };

  private PathRivals() {}

  /** Whether they lead to different backends and no controller could tell which is meant. */
  static boolean are(ServedPath one, ServedPath other) {
    if (one.target().equals(other.target())
        && ManifestSet.mayShareNamespace(one.ingress(), other.ingress())) {
      return false;
    }
    return !isUnclear(one)
        && !isUnclear(other)
        && (one.ingress() == other.ingress() || !areVariants(one.ingress(), other.ingress()));
  }

  /** An instruction, such as a redirect, may come before the backend of the same path. */
  private static boolean isUnclear(ServedPath path) {
    return path.isInstruction() || KeyParts.areIn(path.ingress().metadata().annotations(), SHARING);
  }

  /** One name in one namespace: of such two, people apply the one or the other. */
  private static boolean areVariants(Manifest<Ingress> one, Manifest<Ingress> other) {
    return one.name().equals(other.name()) && ManifestSet.mayShareNamespace(one, other);
  }
}
