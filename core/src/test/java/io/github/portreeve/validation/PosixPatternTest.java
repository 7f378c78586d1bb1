package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosixPatternTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/app(/|$)(.*)",
        "/a**",
        "/[]a]",
        "/[^]a-]",
        "/[[:alpha:]_]+",
        "/a{2}",
        "/a{2,}",
        "/a{2,3}",
        "/a{",
        "/a{x}",
        "/{x",
        "/a{,2}",
        "/\\.\\-",
        "/\\012",
        "/\\x41",
        "/\\x{263a}",
        "/a|b|",
        "/()",
        "/a]",
        "/^*"
      })
  void takes(String pattern) {
    assertThat(PosixPattern.complaint(pattern)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "(?i)/a",
        "/(",
        "/)",
        "/a(*)",
        "/a|*",
        "/[",
        "/[a",
        "/[]",
        "/[z-a]",
        "/[a-c-e]",
        "/[[:nope:]]",
        "/a{3,2}",
        "/a{1001}",
        "\\",
        "/\\d",
        "/\\w+",
        "/\\1",
        "/\\x4",
        "/\\x{}",
        "/\\ü"
      })
  void refuses(String pattern) {
    assertThat(PosixPattern.complaint(pattern)).contains("POSIX");
  }
}
