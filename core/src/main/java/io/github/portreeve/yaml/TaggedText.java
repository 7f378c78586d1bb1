package io.github.portreeve.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What the rare tags {@code !!binary} and {@code !!timestamp} ask of their text. */
final class TaggedText {
  private TaggedText() {}

  /** Null when this is no base64. Bytes that are no UTF-8 become U+FFFD, as in Go's JSON. */
  static @Nullable String decodeBinary(String text) {
    String base64 = text.replace("\n", "").replace("\r", "");
    if (base64.length() % 4 != 0) {
      return null;
    }
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  /** A date, alone or with something like a time after it; the time is not looked at. */
  static boolean isTimestamp(String text) {
    int month = afterDigits(text, 0, 4);
    int day = month == 5 ? afterDigits(text, month, 2) : -1;
    if (day < 0) {
      return false;
    }
    int end = day;
    while (end < text.length() && ScalarResolver.isDigit(text.charAt(end))) {
      end++;
    }
    boolean isDay = end > day && end <= day + 2;
    return isDay && (end == text.length() || "Tt ".indexOf(text.charAt(end)) >= 0);
  }

  /** The offset after some digits and a hyphen; -1 when there is no such thing. */
  private static int afterDigits(String text, int from, int most) {
    int i = from;
    while (i < text.length() && i < from + most && ScalarResolver.isDigit(text.charAt(i))) {
      i++;
    }
    return i > from && i < text.length() && text.charAt(i) == '-' ? i + 1 : -1;
  }
}
