package io.github.portreeve.controllers;

import java.util.Locale;

/** How much harm an annotation can do, as ingress-nginx grades its own, least first. */
public enum Risk {
  LOW,
  MEDIUM,
  HIGH,
  /** Above what ingress-nginx admits unless its {@code annotations-risk-level} is raised. */
  CRITICAL;

  static Risk parse(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** The name in documents, lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
