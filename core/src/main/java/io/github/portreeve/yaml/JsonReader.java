package io.github.portreeve.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as Go's encoding/json does. kubectl and the API server take a text for JSON when it
 * starts with a brace, and JSON is no part of the YAML they read: tabs may indent it, its escapes
 * are its own, and a comma may not trail.
 */
final class JsonReader {
  private final String text;
  private final int end;
  private final YamlLimits limits;
  private final ProblemLog problems;
  private int position;
  private TreeBuilder tree;

  /** Whether the collection read last has just been opened. */
  private boolean opened;

  JsonReader(String text, int start, int end, YamlLimits limits, ProblemLog problems) {
    this.text = text;
    this.position = start;
    this.end = end;
    this.limits = limits;
    this.problems = problems;
    this.tree = new TreeBuilder(limits, problems);
  }

  /** Whether Kubernetes takes what starts here for JSON. */
  static boolean accepts(String text, int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < end && text.charAt(i) == '{';
  }

  /** Where the value read last ends, and the white space after it. */
  int position() {
    skipSpace();
    return position;
  }

  /** Reads one value; more may follow. */
  @Nullable YamlNode read() {
    tree = new TreeBuilder(limits, problems);
    value();
    while (tree.hasOpen()) {
      member();
    }
    return tree.root();
  }

  private void member() {
    boolean mapping = tree.inMapping();
    char close = mapping ? '}' : ']';
    boolean first = opened;
    opened = false;
    if (take(close)) {
      tree.close(position);
      return;
    }
    if (!first && !take(',')) {
      throw expected("\",\" or \"" + close + "\"");
    }
    if (mapping) {
      key();
    }
    value();
  }

  private void key() {
    skipSpace();
    if (peek() != '"') {
      throw expected("a key in double quotes");
    }
    string();
    if (!take(':')) {
      throw expected("\":\"");
    }
  }

  private void value() {
    skipSpace();
    char c = peek();
    if (c == '{' || c == '[') {
      tree.open(c == '{', position, null);
      position++;
      opened = true;
    } else if (c == '"') {
      string();
    } else if (c == '-' || ScalarResolver.isDigit(c)) {
      number();
    } else if (!word("true") && !word("false") && !word("null")) {
      throw expected("a value");
    }
  }

  private void string() {
    int start = position;
    JsonStringReader string = new JsonStringReader(text, position, end);
    String value = string.read();
    position = string.position();
    tree.scalar(value, false, start, position);
  }

  private boolean word(String word) {
    int after = position + word.length();
    if (after > end || !text.startsWith(word, position)) {
      return false;
    }
    tree.scalar(word, true, position, after);
    position = after;
    return true;
  }

  private void number() {
    int start = position;
    takeChar('-');
    if (!takeChar('0')) {
      digits();
    }
    if (takeChar('.')) {
      digits();
    }
    if (takeChar('e') || takeChar('E')) {
      if (!takeChar('+')) {
        takeChar('-');
      }
      digits();
    }
    tree.scalar(text.substring(start, position), true, start, position);
  }

  private void digits() {
    if (!ScalarResolver.isDigit(peek())) {
      throw expected("a digit");
    }
    while (ScalarResolver.isDigit(peek())) {
      position++;
    }
  }

  private boolean take(char wanted) {
    skipSpace();
    return takeChar(wanted);
  }

  private boolean takeChar(char wanted) {
    boolean taken = position < end && text.charAt(position) == wanted;
    position += taken ? 1 : 0;
    return taken;
  }

  private void skipSpace() {
    while (position < end && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
  }

  /** NUL, which JSON never has here, at the end. */
  private char peek() {
    return position < end ? text.charAt(position) : '\0';
  }

  private UnreadableText expected(String what) {
    String message = "expected " + what + " here: what starts with { is read as JSON";
    int after = Math.min(end, position + 1);
    return new UnreadableText(YamlProblem.Type.SYNTAX, position, after, message);
  }
}
