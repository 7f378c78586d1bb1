package io.github.portreeve.controllers;

import java.util.ArrayList;
import java.util.List;

/** Lists in a text, and texts from lists. */
final class Words {
  private Words() {}

  /** The parts between these, the empty ones too. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      parts.add(text.substring(start, at));
      start = at + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** {@code "a", "b" or "c"}. */
  static String either(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        out.append(i == words.size() - 1 ? " or " : ", ");
      }
      out.append('"').append(words.get(i)).append('"');
    }
    return out.toString();
  }
}
