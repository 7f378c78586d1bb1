package io.github.portreeve.schemas;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern as Go reads it, found anywhere in a text. */
final class GoPattern implements RegularExpression {
  private static final Pattern ANYTHING = Pattern.compile("");

  private final Pattern pattern;

  private GoPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** What Java cannot read matches everything: better to miss a case than to invent one. */
  static GoPattern of(String text) {
    try {
      return new GoPattern(Pattern.compile(translate(text), Pattern.UNIX_LINES));
    } catch (PatternSyntaxException e) {
      return new GoPattern(ANYTHING);
    }
  }

  @Override
  public boolean matches(String value) {
    return pattern.matcher(value).find();
  }

  /** The same pattern in Java's syntax. */
  static String translate(String text) {
    StringBuilder out = new StringBuilder();
    boolean inClass = false;
    int i = 0;
    while (i < text.length()) {
      char letter = text.charAt(i);
      if (letter == '\\' && i + 1 < text.length()) {
        out.append(letter).append(text.charAt(i + 1));
        i += 2;
      } else if (inClass) {
        int next = inClass(text, i, out);
        inClass = next > i + 1 || letter != ']';
        i = next;
      } else {
        inClass = letter == '[';
        i = outside(text, i, out);
      }
    }
    return out.toString();
  }

  /** Java would end at a last line break, too, and names groups otherwise. */
  private static int outside(String text, int at, StringBuilder out) {
    if (text.startsWith("(?P<", at)) {
      out.append("(?<");
      return at + 4;
    }
    if (text.charAt(at) == '[') {
      return openClass(text, at, out);
    }
    out.append(text.charAt(at) == '$' ? "\\z" : text.substring(at, at + 1));
    return at + 1;
  }

  /** A bracket that comes first in a class is one of its letters. */
  private static int openClass(String text, int at, StringBuilder out) {
    int next = at + 1;
    out.append('[');
    if (text.startsWith("^", next)) {
      out.append('^');
      next++;
    }
    if (text.startsWith("]", next)) {
      out.append("\\]");
      next++;
    }
    return next;
  }

  /**
   * Java knows classes in classes and what they have in common, Go letters and {@code [:alpha:]}.
   */
  private static int inClass(String text, int at, StringBuilder out) {
    int end = text.startsWith("[:", at) ? text.indexOf(":]", at + 3) : -1;
    if (end >= 0) {
      out.append(posix(text.substring(at + 2, end)));
      return end + 2;
    }
    char letter = text.charAt(at);
    if (letter == '[' || letter == '&') {
      out.append('\\');
    }
    out.append(letter);
    return at + 1;
  }

  private static String posix(String name) {
    String positive = name.startsWith("^") ? name.substring(1) : name;
    String java =
        switch (positive) {
          case "xdigit" -> "XDigit";
          case "ascii" -> "ASCII";
          case "word" -> "";
          default -> Character.toUpperCase(positive.charAt(0)) + positive.substring(1);
        };
    boolean negated = name.startsWith("^");
    return java.isEmpty() ? (negated ? "\\W" : "\\w") : (negated ? "\\P{" : "\\p{") + java + "}";
  }
}
