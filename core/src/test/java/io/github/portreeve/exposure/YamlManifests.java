package io.github.portreeve.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.source.SourceFile;

/** Manifests from short texts. */
final class YamlManifests {
  private YamlManifests() {}

  static ManifestSet read(String... documents) {
    String text =
        "# A text that begins with a brace is JSON.\n" + String.join("\n---\n", documents);
    SourceFile source = SourceFile.of("test.yaml", text);
    DecodedFile decoded = ManifestDecoder.decode(source, ClusterProfile.DEFAULT);
    assertThat(decoded.findings()).noneMatch(Finding::isInvalid);
    assertThat(decoded.manifests()).hasSize(documents.length);
    return ManifestSet.of(ClusterProfile.DEFAULT, decoded.manifests());
  }

  static String service(String name, String spec) {
    return "{apiVersion: v1, kind: Service, metadata: {name: " + name + "}, spec: {" + spec + "}}";
  }

  /** A Deployment whose pods have the label {@code app} of its name. */
  static String deployment(String name, String ports) {
    return deployment(name, "app: " + name, ports);
  }

  static String deployment(String name, String labels, String ports) {
    return workload("Deployment", name, labels, "containers: [" + container("main", ports) + "]");
  }

  static String workload(String kind, String name, String labels, String podSpec) {
    return """
    {apiVersion: apps/v1, kind: %s, metadata: {name: %s}, spec: {selector: {matchLabels: {%s}},
      template: {metadata: {labels: {%s}}, spec: {%s}}}}\
    """
        .formatted(kind, name, labels, labels, podSpec);
  }

  static String container(String name, String ports) {
    return "{name: " + name + ", image: x, ports: [" + ports + "]}";
  }

  static String ingress(String name, String spec) {
    return "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: "
        + name
        + "}, spec: {"
        + spec
        + "}}";
  }

  static String path(String path, String type, String service, String port) {
    return "{path: "
        + path
        + ", pathType: "
        + type
        + ", backend: {service: {name: "
        + service
        + ", port: {"
        + port
        + "}}}}";
  }

  /** The same manifests, all in this namespace. */
  static String in(String namespace, String manifest) {
    return manifest.replaceFirst(
        "metadata: \\{name: ([^,}]*)", "metadata: {name: $1, namespace: " + namespace);
  }
}
