package io.github.portreeve.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoPatternTest {
  @ParameterizedTest
  @CsvSource({
    "^a$, ^a\\z",
    "a\\$[$], a\\$[$]",
    "(?P<x>a)(?i:b), (?<x>a)(?i:b)",
    "[[:alpha:]_], [\\p{Alpha}_]",
    "[^[:^xdigit:]], [^\\P{XDigit}]",
    "[[:word:]], [\\w]",
    "[[a&&b], [\\[a\\&\\&b]",
    "[]a]$, [\\]a]\\z",
    "[^]a]$, [^\\]a]\\z",
    "[a\\]]$, [a\\]]\\z",
    "\\\\$, \\\\\\z",
  })
  void syntaxIsTranslated(String go, String java) {
    assertThat(GoPattern.translate(go)).isEqualTo(java);
  }

  @Test
  void matchesAnywhereButEndsAtTheEnd() {
    assertThat(GoPattern.of("b").matches("abc")).isTrue();
    assertThat(GoPattern.of("^a$").matches("a")).isTrue();
    assertThat(GoPattern.of("^a$").matches("a\n")).isFalse();
    assertThat(GoPattern.of("^.$").matches("\r")).isTrue();
  }

  @Test
  void whatCannotBeReadMatchesAll() {
    assertThat(GoPattern.of("(?<n").matches("x")).isTrue();
    assertThat(GoPattern.of("[a").matches("x")).isTrue();
    assertThat(GoPattern.of("a\\").matches("x")).isTrue();
  }
}
