package io.github.portreeve.yaml;

/** Reads one JSON string, from quote to quote. */
final class JsonStringReader {
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final String text;
  private final int end;
  private int position;

  /** {@code start} is the offset of the opening quote. */
  JsonStringReader(String text, int start, int end) {
    this.text = text;
    this.position = start + 1;
    this.end = end;
  }

  /** The offset after the closing quote, once read. */
  int position() {
    return position;
  }

  String read() {
    int start = position;
    StringBuilder value = null;
    while (peek() != '"') {
      if (peek() == '\\') {
        value = value == null ? new StringBuilder() : value;
        value.append(text, start, position);
        value.append(escape());
        start = position;
      } else {
        position++;
      }
    }
    String tail = text.substring(start, position);
    position++;
    return value == null ? tail : replaceLoneSurrogates(value.append(tail));
  }

  private char peek() {
    char c = position < end ? text.charAt(position) : '\n';
    if (c < ' ') {
      throw unreadable("this string is not closed, or has a control character without an escape");
    }
    return c;
  }

  private char escape() {
    position++;
    char letter = peek();
    position++;
    if (letter == 'u') {
      return unicode();
    }
    int known = ESCAPES.indexOf(letter);
    if (known < 0) {
      throw unreadable("no such escape in JSON: write \\\\ for a backslash");
    }
    return ESCAPED.charAt(known);
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw unreadable("\\u needs four hexadecimal digits");
      }
      code = code << 4 | digit;
      position++;
    }
    return (char) code;
  }

  private static String replaceLoneSurrogates(StringBuilder value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i)) && !CharacterCheck.isLegal(value, i)) {
        value.setCharAt(i, '\uFFFD');
      }
    }
    return value.toString();
  }

  private UnreadableText unreadable(String message) {
    int after = Math.min(end, position + 1);
    return new UnreadableText(YamlProblem.Type.SYNTAX, Math.min(position, after), after, message);
  }
}
