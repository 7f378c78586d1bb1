package io.github.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpGoesToStandardOutput() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("usage: portreeve");
  }

  @Test
  void unknownCommandIsABadCall() {
    assertThat(run("lnit")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("\"lnit\"");
    assertThat(out.size()).isZero();
  }

  private int run(String... arguments) {
    return Main.run(arguments, print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
