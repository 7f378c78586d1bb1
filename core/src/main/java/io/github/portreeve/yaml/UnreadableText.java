package io.github.portreeve.yaml;

/** Ends the reading of a document at a place where it cannot go on. */
final class UnreadableText extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final YamlProblem.Type type;
  private final int start;
  private final int end;
  private final String message;

  UnreadableText(YamlProblem.Type type, int start, int end, String message) {
    super(message, null, false, false);
    this.type = type;
    this.start = start;
    this.end = end;
    this.message = message;
  }

  YamlProblem.Type type() {
    return type;
  }

  /** 0-based offset in the whole text. */
  int start() {
    return start;
  }

  /** 0-based offset in the whole text, exclusive. */
  int end() {
    return end;
  }

  String message() {
    return message;
  }
}
