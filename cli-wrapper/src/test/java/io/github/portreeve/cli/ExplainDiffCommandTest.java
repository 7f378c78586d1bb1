package io.github.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainDiffCommandTest {
  private static final String INSIDE =
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        selector: {app: web}
        ports: [{port: 80}]
      """;
  private static final String ON_NODES =
      INSIDE.replace("spec:", "spec:\n  type: NodePort").replace("80}", "80, nodePort: 30080}");

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void filesAreCompared() throws IOException {
    String before = file("before.yaml", INSIDE).toString();
    String after = file("after.yaml", ON_NODES).toString();

    CommandLine run = CommandLine.run("explain", "--diff", before, after);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("+ opens    node:30080/TCP  node network\n");
    assertThat(CommandLine.run("explain", "--diff", "--format=json", before, after).out())
        .startsWith("{\n  \"schema\": 1,\n  \"opened\": [");
  }

  @Test
  void theGateClosesOnWhatOpens() throws IOException {
    String before = file("before.yaml", INSIDE).toString();
    String after = file("after.yaml", ON_NODES).toString();

    CommandLine run = CommandLine.run("explain", "--diff", "--fail-on-new=node", before, after);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("portreeve: 1 way in opens or widens to node network or further\n");
    assertThat(exitCode("--diff", "--fail-on-new=internet", before, after)).isZero();
    assertThat(exitCode("--diff", "--fail-on-new=cluster", after, before)).isZero();
  }

  private static int exitCode(String... words) {
    List<String> all = new ArrayList<>(List.of("explain"));
    all.addAll(List.of(words));
    return CommandLine.run(all.toArray(new String[0])).exitCode();
  }

  @Test
  void badCallsAreToldFromFindings() throws IOException {
    String before = file("before.yaml", INSIDE).toString();

    assertThat(exitCode("--diff")).isEqualTo(2);
    assertThat(exitCode("--diff", before)).isEqualTo(2);
    assertThat(exitCode("--diff", before, before, before)).isEqualTo(2);
    assertThat(exitCode("--diff", before, folder.resolve("none").toString())).isEqualTo(2);
    assertThat(exitCode("--fail-on-new", "node", before)).isEqualTo(2);
    assertThat(exitCode("--diff", "--format=html", before, before)).isEqualTo(2);
    CommandLine run = CommandLine.run("explain", "--diff", "no-such-thing", before);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("neither a file or folder nor a revision of git");
  }

  @Test
  void revisionsAreCompared() throws IOException, InterruptedException {
    boolean expected = System.getenv("CI") != null; // There, a test left out would go unseen.
    assumeTrue(git("init", "-q") || expected, "git can be run");
    Path file = file("web.yaml", INSIDE);
    commit("first");
    Files.writeString(file, ON_NODES);
    commit("second");
    Files.delete(file);

    String range = portreeve("--diff", "HEAD~1..HEAD");
    assertThat(range).startsWith("+ opens    node:30080/TCP").contains(" web.yaml:1");
    assertThat(portreeve("--diff", "HEAD~1", "HEAD", "web.yaml")).isEqualTo(range);
    assertThat(portreeve("--diff", "HEAD~1...HEAD")).isEqualTo(range);
    assertThat(portreeve("--diff", "HEAD")).contains("- closes   node:30080/TCP");
    assertThat(portreeve("--diff", "HEAD~1", "HEAD", "none.yaml")).contains("in none of the");
  }

  private void commit(String title) throws IOException, InterruptedException {
    assertThat(git("add", ".")).isTrue();
    assertThat(git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", title))
        .isTrue();
  }

  private boolean git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      return start(command).waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What explain says in a process of its own, as a folder to be in is one's own. */
  private String portreeve(String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.portreeve.cli.Main",
                "explain"));
    command.addAll(List.of(words));
    return new String(start(command).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
  }
}
