package io.github.portreeve.decode;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.Related;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that something else fills in before the manifest reaches a server: {@code ${PORT}}, {@code
 * $(PORT)}, {@code $PORT}, {@code <port>}, {@code __PORT__}, {@code @port@}, {@code {{ port }}}, or
 * that people are asked to fill in: {@code YOUR_PORT}.
 */
public final class Placeholders {
  private static final String[] ASKING = {"YOUR", "MY", "REPLACE", "CHANGE", "INSERT"};

  private Placeholders() {}

  /** Whether the text is such a value or has one in it. */
  public static boolean contains(String text) {
    return holds(text, "${", '}')
        || holds(text, "$(", ')')
        || holds(text, "{{", '}')
        || holds(text, "{%", '}')
        || holds(text, "#{", '}')
        || isNameBetween(text, "@")
        || isNameBetween(text, "%")
        || isNameBetween(text, "$$")
        || isVariable(text)
        || isBracketed(text)
        || asksSomebody(text)
        || hasUnderscored(text);
  }

  /**
   * The finding to report in place of one about a value that is still to be filled in; the finding
   * itself when its value is no such thing, or when the server does not refuse it.
   */
  public static Finding instead(Finding finding, YamlStream stream) {
    if (!finding.isInvalid()) {
      return finding;
    }
    String text = unfilled(finding.place(), finding.message(), stream);
    for (Related related : finding.related()) {
      // Where a server names a whole list, or nothing, the culprit stands beside it.
      boolean own = related.place().origin().equals(finding.place().origin());
      text = own && text == null ? unfilled(related.place(), finding.message(), stream) : text;
    }
    return text == null ? finding : unresolved(finding.place(), finding.subject(), text);
  }

  /** The value at a place, where it is still to be filled in; else null. */
  private static @Nullable String unfilled(Place place, String message, YamlStream stream) {
    YamlNode node = FieldLocator.find(stream, place.origin(), place.field());
    String text = node instanceof YamlMapping map ? spokenOf(map, message) : text(node);
    if (text != null && contains(text)) {
      return text;
    }
    String key = place.field().name();
    return contains(key) && message.contains(key) ? key : null;
  }

  /** The value of labels and the like that a message about all of them is about. */
  private static @Nullable String spokenOf(YamlMapping mapping, String message) {
    for (YamlEntry entry : mapping.entries()) {
      String deeper = entry.value() instanceof YamlMapping map ? spokenOf(map, message) : null;
      if (deeper != null) {
        return deeper;
      }
      String key = text(entry.key());
      String value = text(entry.value());
      if (value != null && contains(value) && message.contains(value)) {
        return value;
      } else if (key != null && contains(key) && message.contains(key)) {
        return key;
      }
    }
    return null;
  }

  private static @Nullable String text(@Nullable YamlNode node) {
    return node instanceof YamlScalar scalar ? scalar.text() : null;
  }

  private static Finding unresolved(Place place, String subject, String text) {
    return new Finding(
        DecodeChecks.UNRESOLVED_PLACEHOLDER,
        DecodeChecks.UNRESOLVED_PLACEHOLDER.severity(),
        null,
        place,
        subject,
        message(text),
        List.of());
  }

  static String message(@Nullable String text) {
    return "\"" + text + "\" is still to be filled in, so it is not checked";
  }

  /** {@code @some.name@} somewhere, as Maven fills it in, with any such mark on both sides. */
  private static boolean isNameBetween(String text, String mark) {
    int open = text.indexOf(mark);
    int start = open + mark.length();
    int close = open < 0 ? -1 : text.indexOf(mark, start);
    if (close <= start || !Character.isLetter(text.charAt(start))) {
      return false;
    }
    for (int i = start; i < close; i++) {
      char letter = text.charAt(i);
      if (!Character.isLetterOrDigit(letter) && "_-.".indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(String text, String open, char close) {
    int at = text.indexOf(open);
    return at >= 0 && text.indexOf(close, at + open.length()) > at + open.length();
  }

  /** {@code $PORT} and nothing else. */
  private static boolean isVariable(String text) {
    if (text.length() < 2 || text.charAt(0) != '$') {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!isUpperCase(text.charAt(i)) && text.charAt(i) != '_' && !isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !isDigit(text.charAt(1));
  }

  /** {@code <some words>} somewhere. */
  private static boolean isBracketed(String text) {
    int open = text.indexOf('<');
    int close = text.indexOf('>', open + 1);
    if (open < 0 || close <= open + 1 || !Character.isLetter(text.charAt(open + 1))) {
      return false;
    }
    for (int i = open + 1; i < close; i++) {
      char letter = text.charAt(i);
      if (!Character.isLetterOrDigit(letter) && "_-. ".indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code __PORT__} somewhere. */
  private static boolean hasUnderscored(String text) {
    int open = text.indexOf("__");
    int close = open < 0 ? -1 : text.indexOf("__", open + 3);
    if (close < 0 || !isUpperCase(text.charAt(open + 2))) {
      return false;
    }
    for (int i = open + 2; i < close; i++) {
      char letter = text.charAt(i);
      if (!isUpperCase(letter) && !isDigit(letter) && letter != '_') {
        return false;
      }
    }
    return true;
  }

  /** {@code YOUR_DOMAIN}, {@code REPLACE_ME} and the like somewhere. */
  private static boolean asksSomebody(String text) {
    for (String word : ASKING) {
      int start = text.indexOf(word);
      int end = start + word.length();
      if (start >= 0
          && end + 1 < text.length()
          && (text.charAt(end) == '_' || text.charAt(end) == '-')
          && isUpperCase(text.charAt(end + 1))
          && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUpperCase(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
