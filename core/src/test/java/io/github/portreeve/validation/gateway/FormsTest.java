package io.github.portreeve.validation.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.definition.PatternForms;
import io.github.portreeve.definition.TextForm;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is written out agrees with the patterns, on texts that nearly match. */
class FormsTest {
  private static final int TEXTS = 40_000;

  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "0",
          "9",
          "-",
          "_",
          ".",
          "*",
          "/",
          ":",
          "?",
          "#",
          "%",
          " ",
          "é",
          "\n",
          "~",
          "&",
          "*.",
          "..",
          "//",
          "http://",
          "https://",
          "example.com",
          "a-b",
          "a.b.c",
          "x/y",
          "Hostname",
          "IPAddress",
          "NamedAddress",
          "System",
          "12345",
          "h",
          "m",
          "s",
          "ms",
          "1m",
          "30s",
          "`",
          "a0123456789012345678901234567890123456789012345678901234567890");

  @Test
  void formsMatchWhatPatternsMatch() {
    Random random = new Random(1);
    for (Map.Entry<String, TextForm> entry : PatternForms.forms().entrySet()) {
      // In Go "$" is the end of the text; in Java a line may end before it.
      Pattern pattern = Pattern.compile(entry.getKey().replaceAll("\\$(?=$|\\||\\))", "\\\\z"));
      int matches = 0;
      for (int i = 0; i < TEXTS; i++) {
        String text = text(random);
        boolean matched = pattern.matcher(text).find();
        matches += matched ? 1 : 0;
        assertThat(Forms.matches(entry.getValue(), text))
            .as("%s of %s: %s", entry.getValue(), pattern, text)
            .isEqualTo(matched);
      }
      assertThat(matches).as(entry.getKey()).isBetween(50, TEXTS - 50);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return random.nextInt(50) == 0 ? "" : text.toString();
  }
}
