package io.github.portreeve.report;

import io.github.portreeve.finding.Severity;

/** The colours of a terminal, or none. */
enum Palette {
  NONE("", "", "", "", "", ""),
  ANSI("\u001b[1;31m", "\u001b[1;33m", "\u001b[1;36m", "\u001b[1m", "\u001b[34m", "\u001b[0m");

  private final String error;
  private final String warning;
  private final String info;
  private final String bold;
  private final String dim;
  private final String reset;

  Palette(String error, String warning, String info, String bold, String dim, String reset) {
    this.error = error;
    this.warning = warning;
    this.info = info;
    this.bold = bold;
    this.dim = dim;
    this.reset = reset;
  }

  String of(Severity severity) {
    return switch (severity) {
      case ERROR -> error;
      case WARNING -> warning;
      case INFO -> info;
    };
  }

  String bold() {
    return bold;
  }

  String dim() {
    return dim;
  }

  String reset() {
    return reset;
  }
}
