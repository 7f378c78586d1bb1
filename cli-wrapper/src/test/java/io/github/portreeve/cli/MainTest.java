package io.github.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String GOOD =
      """
      apiVersion: v1
      kind: Service
      metadata:
        name: db
      spec:
        type: ExternalName
        externalName: db.example.com
      """;
  private static final String BAD = GOOD.replace("name: db\n", "name: db\n  labels: {a: yes}\n");

  @TempDir Path folder;

  @Test
  void helpGoesToStandardOutput() {
    CommandLine run = CommandLine.run("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("usage: portreeve").contains("lint").contains("rules");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void everyCommandHasHelp() {
    for (Command command : Command.values()) {
      CommandLine run = CommandLine.run(command.label(), "--help");

      assertThat(run.exitCode()).isZero();
      assertThat(run.out()).startsWith("usage: portreeve " + command.label());
      for (Option option : command.options()) {
        assertThat(run.out()).contains(option.usage()).contains(option.help());
      }
      assertThat(CommandLine.run("help", command.label()).out()).isEqualTo(run.out());
    }
  }

  @Test
  void unknownCommandIsABadCall() {
    CommandLine run = CommandLine.run("lnit");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("\"lnit\"").contains("did you mean lint?");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void unknownOptionIsABadCall() {
    CommandLine run = CommandLine.run("lint", "--slect", "x");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--slect").contains("did you mean --select?");
  }

  @Test
  void wrongValuesAreBadCalls() {
    assertThat(CommandLine.run("lint", "--format", "yaml").err()).contains("text, json, short");
    assertThat(CommandLine.run("lint", "--format").err()).contains("needs a value");
    assertThat(CommandLine.run("lint", "--help=1").err()).contains("takes no value");
    assertThat(CommandLine.run("lint", "--kubernetes-version", "1.99").exitCode()).isEqualTo(2);
    assertThat(CommandLine.run("lint", "--node-port-range", "9-1").exitCode()).isEqualTo(2);
    assertThat(CommandLine.run("lint", "--select", "service-nmae-invalid").err())
        .contains("no rule is named service-nmae-invalid");
    assertThat(CommandLine.run("lint", "--service-cluster-ip-range", "10.0.0.0").err())
        .contains("not a block of IP addresses such as 10.96.0.0/12: 10.0.0.0");
    assertThat(CommandLine.run("explain", "--portability", "--diff", "a", "b").err())
        .contains("exclude each other");
    assertThat(CommandLine.run("man", "x").exitCode()).isEqualTo(2);
  }

  @Test
  void helpHasHelpToo() {
    assertThat(CommandLine.run("help", "help")).isEqualTo(CommandLine.run("help"));
  }

  @Test
  void outputGoesToWhatALinkLeadsTo() throws IOException {
    Path target = Files.writeString(folder.resolve("target.yaml"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), target.getFileName());
    Path nowhere = folder.resolve("none/out.yaml");

    CommandLine.run("generate", "--app=web", "--image=web:1", "--output", link.toString());

    assertThat(link).isSymbolicLink();
    assertThat(target).content().contains("kind: Deployment");
    assertThat(
            CommandLine.run("generate", "--app=web", "--image=web:1", "-o", nowhere.toString())
                .err())
        .contains("there is no folder " + nowhere.getParent());
  }

  @Test
  void missingFileIsABadCall() {
    CommandLine run = CommandLine.run("lint", folder.resolve("none.yaml").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("none.yaml: no such file or folder");
  }

  @Test
  void exitCodeTellsWhetherSomethingWasFound() throws IOException {
    Path good = Files.writeString(folder.resolve("good.yaml"), GOOD);
    Path bad = Files.writeString(folder.resolve("bad.yaml"), BAD);

    assertThat(CommandLine.run("lint", good.toString()).exitCode()).isZero();
    assertThat(CommandLine.run("lint", folder.toString()).exitCode()).isEqualTo(1);
    assertThat(CommandLine.run("lint", "--fail-on", "never", bad.toString()).exitCode()).isZero();
    assertThat(CommandLine.run("lint", "--ignore=annotation-*", bad.toString()).exitCode())
        .isZero();
    assertThat(CommandLine.run("lint", "--select", "ingress-*", bad.toString()).exitCode())
        .isZero();
  }

  @Test
  void standardInputIsRead() {
    CommandLine run = CommandLine.withInput(BAD, "lint", "--format", "short", "-");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("<stdin>:5:15: error: metadata.labels").endsWith("]\n");
  }

  @Test
  void globsAreUnderstoodWithoutAShell() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/b/bad.yaml"), BAD);
    Files.writeString(folder.resolve("a/b/bad.txt"), BAD);

    CommandLine run = CommandLine.run("lint", "--format=short", folder + "/**/*.yaml");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(CommandLine.run("lint", folder + "/*.yaml").exitCode()).isEqualTo(2);
  }

  @Test
  void textShowsTheLineAndAMark() {
    CommandLine run = CommandLine.withInput(BAD, "lint", "-");

    assertThat(run.out())
        .contains("error[annotation-not-string]: ")
        .contains(" --> <stdin>:5:15\n")
        .contains("5 |   labels: {a: yes}\n")
        .contains("  |               ^^^\n")
        .contains("= metadata.labels")
        .endsWith("1 file, 1 manifest: 1 error, 0 warnings, 0 info\n");
  }

  @Test
  void coloursComeOnlyWhenAskedFor() {
    assertThat(CommandLine.withInput(BAD, "lint", "-").out()).doesNotContain("\u001b[");
    assertThat(CommandLine.withInput(BAD, "lint", "--color=always", "-").out()).contains("\u001b[");
  }

  @Test
  void rulesAreListedAndExplained() {
    CommandLine list = CommandLine.run("rules");

    assertThat(list.exitCode()).isZero();
    assertThat(list.out()).contains("host-port-conflict").contains("unknown-field");
    assertThat(CommandLine.run("rules", "unknown-field").out()).startsWith("# unknown-field\n");
    assertThat(CommandLine.run("rules", "unknown-fild").err()).contains("mean unknown-field?");
  }

  @Test
  void completionAndManualAreMadeFromTheTable() {
    for (Command command : Command.values()) {
      assertThat(CommandLine.run("completion", "bash").out()).contains(command.label());
      assertThat(CommandLine.run("completion", "fish").out()).contains(command.label());
      assertThat(CommandLine.run("man").out()).contains(".SS " + command.label());
    }
    assertThat(CommandLine.run("completion", "zsh").out()).contains("bashcompinit");
    assertThat(CommandLine.run("completion", "tcsh").exitCode()).isEqualTo(2);
  }

  @Test
  void waysInAreExplained() {
    CommandLine run = CommandLine.withInput(GOOD, "explain", "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("db").contains("db.example.com").contains("1 way in");
    assertThat(CommandLine.withInput(GOOD, "explain", "--format", "json", "-").out())
        .startsWith("{\n  \"schema\": 1,");
  }

  @Test
  void manifestsAreGeneratedFromOptions() {
    CommandLine run =
        CommandLine.run(
            "generate", "--app", "web", "--image", "web:1", "--port=http=80", "--node-port=30080");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("kind: Deployment").contains("nodePort: 30080");
    assertThat(CommandLine.withInput(run.out(), "lint", "--fail-on=warning", "-").exitCode())
        .isZero();
  }

  @Test
  void notesNameTheManifestThatTheyAreOn() {
    CommandLine run =
        CommandLine.run(
            "generate",
            "--app=db",
            "--image=db:1",
            "--port=5432",
            "--target=ingress-nginx",
            "--tcp");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("portreeve: note on <generated ConfigMap tcp-services>: the controller reads it");
  }

  @Test
  void whatAServerWouldRefuseIsNotGenerated() throws IOException {
    Path output = folder.resolve("out.yaml");
    CommandLine run =
        CommandLine.run(
            "generate",
            "--app=web",
            "--image=web:1",
            "--port=80",
            "--node-port=80",
            "--output",
            output.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("node-port-range").contains("nothing was written");
    assertThat(run.out()).isEmpty();
    assertThat(output).doesNotExist();
  }

  @Test
  void generatesForTheReleaseOfTheGatewayApi() {
    String[] plan = {"generate", "--app=db", "--image=db:1", "--port=5432", "--target=gateway"};
    CommandLine older =
        CommandLine.run(with(plan, "--gateway-class=edge", "--tcp", "--gateway-api-version=1.5"));
    CommandLine newer =
        CommandLine.run(with(plan, "--gateway-class=edge", "--tcp", "--gateway-api-version=1.6"));

    assertThat(older.exitCode()).isEqualTo(1);
    assertThat(older.err()).contains("plan-needs-version").contains("nothing was written");
    assertThat(newer.exitCode()).isEqualTo(0);
    assertThat(newer.out()).contains("kind: TCPRoute");
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void plansAreFilesToo() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.yaml"), "app: web\nimgae: web:1\n");
    Path output = folder.resolve("out.yaml");

    assertThat(CommandLine.run("generate", plan.toString()).err()).contains("plan.yaml:2:1");
    Files.writeString(plan, "app: web\nimage: web:1\nports: [{port: 80}]\nexpose: [clusterIP]\n");
    CommandLine run = CommandLine.run("generate", "-o", output.toString(), plan.toString());
    assertThat(run.err()).isEmpty();
    assertThat(output).content().contains("kind: Service");
    assertThat(CommandLine.run("generate").exitCode()).isEqualTo(2);
    assertThat(CommandLine.run("generate", "none.yaml").err()).contains("none.yaml: no such file");
    assertThat(CommandLine.run("generate", "--app", "x", plan.toString()).exitCode()).isEqualTo(2);
    assertThat(CommandLine.run("generate", folder.toString()).err()).contains(": a folder, where");
    assertThat(CommandLine.run("generate", "--app=x", "--node-port", "30086").err())
        .contains("if \"30086\" is the value of an option, write it behind =");
    Files.writeString(plan, "app: web\napp: shop\n");
    assertThat(CommandLine.run("generate", plan.toString()).err()).contains("cannot be read");
  }

  @Test
  void customResourcesAreCheckedByTheirDefinitions() throws IOException {
    Path cases = Path.of("../testdata/custom-resources");
    Path bad = cases.resolve("structure/bad.yaml");
    Path definition = cases.resolve("structure/definition.yaml");

    assertThat(CommandLine.run("lint", "--format=short", bad.toString()).out().lines()).hasSize(1);
    assertThat(
            CommandLine.run(
                    "lint", "--format=short", "--crd", definition.toString(), bad.toString())
                .out())
        .contains("[custom-resource-invalid]");
    assertThat(CommandLine.run("lint", "--crd", cases.toString(), bad.toString()).exitCode())
        .isEqualTo(1);
    assertThat(CommandLine.run("lint", "--crd", bad.toString(), bad.toString()).err())
        .contains("bad.yaml: there is no CustomResourceDefinition");
    Path broken =
        Files.writeString(folder.resolve("crd.yaml"), "kind: CustomResourceDefinition: x");
    assertThat(CommandLine.run("lint", "--crd", broken.toString(), bad.toString()).err())
        .contains("crd.yaml:1:31: no YAML, mapping values are not allowed here");
    assertThat(CommandLine.run("lint", "--crd", "none", bad.toString()).exitCode()).isEqualTo(2);
  }
}
