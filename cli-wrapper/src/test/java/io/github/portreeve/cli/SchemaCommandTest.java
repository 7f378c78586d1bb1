package io.github.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaCommandTest {
  @Test
  void kindsAreListed() {
    assertThat(CommandLine.run("schema").out().lines())
        .hasSize(18)
        .contains("v1 Service", "networking.k8s.io/v1 Ingress")
        .doesNotContain("extensions/v1beta1 Ingress");
    assertThat(CommandLine.run("schema", "--kubernetes-version=1.21").out().lines())
        .contains("extensions/v1beta1 Ingress");
  }

  @Test
  void schemaIsOfTheBestVersionUnlessOneIsNamed() {
    assertThat(title("Ingress")).contains("networking.k8s.io/v1 Ingress in Kubernetes 1.37");
    assertThat(title("ingress", "--kubernetes-version", "1.18"))
        .contains("networking.k8s.io/v1beta1 Ingress in Kubernetes 1.18");
    assertThat(title("Ingress", "--api-version=extensions/v1beta1", "--kubernetes-version", "1.18"))
        .contains("extensions/v1beta1 Ingress in Kubernetes 1.18");
  }

  @Test
  void schemaIsForEditingUnlessForDecoding() {
    assertThat(CommandLine.run("schema", "Service").out()).contains("\"NodePort\"");
    assertThat(CommandLine.run("schema", "Service", "--for=decoding").out())
        .doesNotContain("\"NodePort\"");
  }

  @Test
  void unknownKindsAndVersionsAreBadCalls() {
    assertThat(CommandLine.run("schema", "Servise").err()).contains("did you mean Service?");
    assertThat(CommandLine.run("schema", "Ingress", "--api-version", "v1").err())
        .contains("Ingress is in networking.k8s.io/v1 of Kubernetes 1.37, not in v1");
    assertThat(CommandLine.run("schema", "Service", "Pod").exitCode()).isEqualTo(2);
  }

  private static String title(String... words) {
    String[] command = new String[words.length + 1];
    command[0] = "schema";
    System.arraycopy(words, 0, command, 1, words.length);
    return CommandLine.run(command).out().lines().skip(2).findFirst().orElse("");
  }
}
