package io.github.portreeve.write;

import java.util.List;
import java.util.Random;

/** Texts that writers of YAML get wrong, and texts that nobody thought of. */
final class WildText {
  private static final List<String> KNOWN =
      List.of(
          "",
          " ",
          "a",
          "web",
          "a b",
          " a",
          "a ",
          "\ta",
          "a\t",
          "~",
          "null",
          "Null",
          "NULL",
          "y",
          "Y",
          "n",
          "N",
          "yes",
          "no",
          "on",
          "off",
          "On",
          "OFF",
          "true",
          "True",
          "FALSE",
          "0",
          "1",
          "-1",
          "+1",
          "80",
          "080",
          "0777",
          "0o17",
          "0x50",
          "0b11",
          "1_000",
          "_1",
          "1e3",
          "1E3",
          "8080.0",
          ".5",
          "+.5",
          "1.",
          ".",
          "..",
          "...",
          "-",
          "--",
          "---",
          "--- a",
          "... a",
          "-a",
          "- a",
          "?",
          "? a",
          "?a",
          ":",
          ": a",
          ":a",
          "a:",
          "a: b",
          "a:b",
          "a #b",
          "a#b",
          "#a",
          "&a",
          "*a",
          "!a",
          "!!str a",
          "|",
          ">",
          "|a",
          "'",
          "\"",
          "'a'",
          "\"a\"",
          "%a",
          "@a",
          "`a`",
          "{",
          "}",
          "{}",
          "[",
          "]",
          "[]",
          ",",
          "a,b",
          "{a: b}",
          "[a]",
          "<<",
          "=",
          ".inf",
          "-.INF",
          ".nan",
          "1:20",
          "12:30:45",
          "2026-01-01",
          "1,000",
          "\n",
          "a\n",
          "a\nb",
          "a\nb\n",
          "a\n\n",
          "\na",
          " a\nb",
          "a\n b",
          "a \nb",
          "a\n\nb\n\n\n",
          "a\r\nb",
          "\r",
          "a\tb\nc",
          "---\na",
          "a\n---\nb",
          "a\n...\n",
          "\u0000",
          "\u0007",
          "\u001b[1m",
          "\u007f",
          "\u0085",
          "a\u0085b",
          "\u00a0",
          "\u2028",
          "a\u2029b",
          "\ufeff",
          "\ufeffa",
          "\ufffe",
          "\uffff",
          "é",
          "日本",
          "🐳",
          "🐳\n🐳",
          "\\",
          "\\n",
          "a\\",
          "${A}",
          "$(A)",
          "{{ .A }}",
          "10.0.0.0/8",
          "*.example.com",
          "25%",
          "https://a/b?c=d&e#f",
          "{\"a\": 1}",
          "#",
          "# a",
          "a # b",
          "\"a\" b",
          "a: ",
          "-: a");

  private WildText() {}

  static List<String> known() {
    return KNOWN;
  }

  /** One of the known ones, several of them in a row, or any chars at all. */
  static String any(Random random) {
    return switch (random.nextInt(4)) {
      case 0, 1 -> one(random);
      case 2 -> one(random) + one(random) + one(random);
      default -> chars(random);
    };
  }

  private static String one(Random random) {
    return KNOWN.get(random.nextInt(KNOWN.size()));
  }

  private static String chars(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(12);
    while (text.length() < length) {
      int limit = random.nextBoolean() ? 0x80 : random.nextBoolean() ? 0x3000 : 0x110000;
      int codePoint = random.nextInt(limit);
      if (codePoint < 0xD800 || codePoint > 0xDFFF) {
        text.appendCodePoint(codePoint);
      }
    }
    return text.toString();
  }
}
