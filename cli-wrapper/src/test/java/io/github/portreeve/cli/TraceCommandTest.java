package io.github.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {
  private static final String SHOP = "../testdata/trace/shop";

  @Test
  void whatLeadsToAPodIsFine() {
    CommandLine run = CommandLine.run("trace", "https://shop.example.com/", SHOP);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("\nthese files lead it to a pod\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatBreaksIsFoundWithItsLineAndAnEdit() {
    CommandLine run = CommandLine.run("trace", "https://shop.example.com/api/x", SHOP);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("first broken link: " + SHOP + "/apps.yaml:23")
        .contains("change spec.ports[0].targetPort from \"http\" to \"web\"");
  }

  @Test
  void whatNothingTakesIsFound() {
    CommandLine run = CommandLine.run("trace", "node:31000", SHOP);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("nothing in these files takes it");
  }

  @Test
  void requestsThatAreNoneAreBadCalls() {
    assertThat(CommandLine.run("trace").exitCode()).isEqualTo(2);
    CommandLine run = CommandLine.run("trace", "ftp://shop.example.com/", SHOP);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("a URL begins with http:// or https://");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void standardInputIsReadToo() {
    String service =
        """
        apiVersion: v1
        kind: Service
        metadata: {name: docs}
        spec: {type: ExternalName, externalName: docs.example.com}
        """;
    CommandLine run = CommandLine.withInput(service, "trace", "docs", "-");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("<stdin>:1").contains("it leads out of these files");
  }

  @Test
  void whatAServerRefusesIsBroken() {
    String service =
        """
        apiVersion: v1
        kind: Service
        metadata: {name: web}
        spec: {type: NodePort, ports: [{port: 80, nodePort: 12}]}
        """;
    CommandLine run = CommandLine.withInput(service, "trace", "node:12", "-");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("a server refuses the Service");
  }

  @Test
  void programsGetJson(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("trace.json");
    CommandLine run =
        CommandLine.run("trace", "--format=json", "-o", file.toString(), "web.shop", SHOP);

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(file)).contains("\"outcome\": \"reaches\"");
  }

  @Test
  void eachKustomizationIsFollowedByItself() {
    CommandLine run =
        CommandLine.run(
            "trace", "http://books.example.com/", "../testdata/projects/kustomize/clean");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Ingress bookshop/catalog").doesNotContain("bookshop-dev");
  }
}
