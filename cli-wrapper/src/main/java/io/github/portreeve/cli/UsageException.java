package io.github.portreeve.cli;

/** A call that cannot be carried out as it was typed; its message says what would be right. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
