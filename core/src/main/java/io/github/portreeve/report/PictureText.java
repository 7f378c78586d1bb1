package io.github.portreeve.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines by a guess of their width, as nobody knows the reader's fonts. */
final class PictureText {
  /** A word that does not fit is broken after one of these, if it has any. */
  private static final String SEPARATORS = "./-:_@,";

  private PictureText() {}

  /**
   * @param width in pixels
   * @param size of the font, in pixels
   */
  static List<String> wrap(String text, double width, double size, boolean monospaced) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : pieces(text, width, size, monospaced)) {
      if (width(line + word.stripTrailing(), size, monospaced) > width && line.length() > 0) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Words with the blanks behind them; too long ones in parts. */
  private static List<String> pieces(String text, double width, double size, boolean monospaced) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank + 1;
      String word = text.substring(start, end);
      if (width(word.stripTrailing(), size, monospaced) <= width) {
        pieces.add(word);
      } else {
        addParts(word, (int) (width / (size * 0.62)), pieces);
      }
      start = end;
    }
    return pieces;
  }

  /** Paths are broken between folders if that will do. */
  private static void addParts(String word, int most, List<String> out) {
    String separators = longestFolder(word) <= most ? "/" : SEPARATORS;
    int start = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean between = !Character.isHighSurrogate(word.charAt(i)) && i + 3 < word.length();
      if (between && (separators.indexOf(word.charAt(i)) >= 0 || i - start + 1 >= most)) {
        out.add(word.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < word.length()) {
      out.add(word.substring(start));
    }
  }

  private static int longestFolder(String path) {
    int longest = 0;
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      longest = Math.max(longest, slash + 1 - start);
      start = slash + 1;
    }
    return Math.max(longest, path.length() - start);
  }

  /** In pixels; rather more than it will be. */
  private static double width(String text, double size, boolean monospaced) {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += monospaced ? 0.61 : advance(text.codePointAt(i));
    }
    return width * size;
  }

  /** Of the usual sans-serif fonts, in parts of the font's size. */
  private static double advance(int letter) {
    if (letter > 0x2E80) {
      return 1.05;
    }
    if ("ijl.,:;'|!()[] ".indexOf(letter) >= 0) {
      return 0.34;
    }
    if ("ftr-/\"".indexOf(letter) >= 0) {
      return 0.42;
    }
    if ("mwMW→…".indexOf(letter) >= 0) {
      return 0.96;
    }
    return letter >= 'A' && letter <= 'Z' ? 0.75 : 0.63;
  }
}
