package io.github.portreeve.controllers;

/** What tells which controller serves an Ingress, surest first. */
public enum Evidence {
  /** An IngressClass of that name, and the controller that it names. */
  INGRESS_CLASS,
  /** The name of the class, which only one controller's usually has. */
  CLASS_NAME,
  /** The prefixes of its annotations. */
  PREFIXES,
  /** Nothing: it has neither, or they speak for several. */
  NONE
}
