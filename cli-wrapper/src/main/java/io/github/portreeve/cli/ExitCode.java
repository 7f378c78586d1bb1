package io.github.portreeve.cli;

/** What the caller is told. */
final class ExitCode {
  static final int FINE = 0;
  static final int FOUND = 1;
  static final int COULD_NOT_RUN = 2;

  private ExitCode() {}
}
