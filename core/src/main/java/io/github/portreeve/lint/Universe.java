package io.github.portreeve.lint;

/** Which manifests may speak of each other, so that not finding something means something. */
public enum Universe {
  /** Each file for itself, and what a kustomization builds of several. */
  FILE,
  /** Everything that is linted in one run. */
  RUN
}
