package io.github.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortabilityOptionTest {
  private static final String FOLDER = "../testdata/portability";

  @Test
  void explainPrintsTheMatrixInstead() {
    CommandLine run = CommandLine.run("explain", "--portability", FOLDER);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("3 Ingresses with 7 annotations of ingress-nginx")
        .contains("rewrite-target")
        .doesNotContain("way in");
  }

  @Test
  void itComparesNothing() {
    CommandLine run = CommandLine.run("explain", "--portability", "--diff", FOLDER, FOLDER);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--portability and --diff exclude each other");
  }

  @Test
  void itHasThreeFormats() {
    assertThat(CommandLine.run("explain", "--portability", "--format", "markdown", FOLDER).out())
        .contains("| `rewrite-target` |");
    assertThat(CommandLine.run("explain", "--portability", "--format", "json", FOLDER).out())
        .startsWith("{");
    CommandLine drawn = CommandLine.run("explain", "--portability", "--format", "mermaid", FOLDER);
    assertThat(drawn.exitCode()).isEqualTo(2);
    assertThat(drawn.err()).contains("--portability has no --format mermaid");
  }
}
