package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Resource;
import io.github.portreeve.source.SourceFile;
import java.util.List;

/** Verdicts on pods and workloads that are written in short. */
final class WorkloadText {
  static final String CONTAINERS = "containers: [{name: main, image: x}]";

  private WorkloadText() {}

  /** Of a Pod with these entries of its spec besides a container. */
  static List<String> pod(String spec, int minor) {
    return verdict("v1, kind: Pod, metadata: {name: web}, spec: {" + spec + "}", minor);
  }

  /** Of a Deployment whose template has these entries in its spec. */
  static List<String> deployment(String spec, int minor) {
    return workload("apps/v1, kind: Deployment", "", spec, minor);
  }

  /** Of a workload with these entries in its own spec, each ended by a comma, and its pods'. */
  static List<String> workload(String type, String own, String spec, int minor) {
    return verdict(
        type
            + ", metadata: {name: web}, spec: {"
            + own
            + "selector: {matchLabels: {app: web}}, "
            + "template: {metadata: {labels: {app: web}}, spec: {"
            + spec
            + "}}}",
        minor);
  }

  /** Of an object, from its apiVersion's value on. */
  static List<String> verdict(String object, int minor) {
    return Verdict.of(resource(object), minor);
  }

  static Resource resource(String object) {
    String text = "# no JSON\n{apiVersion: " + object + "}\n";
    SourceFile source = SourceFile.of("test.yaml", text);
    DecodedFile file = ManifestDecoder.decode(source, ClusterProfile.DEFAULT);
    assertThat(file.findings()).isEmpty();
    return file.manifests().get(0).resource();
  }

  /** The lines of a verdict as a row of a table has them. */
  static List<String> lines(String row) {
    return row.equals("-") ? List.of() : List.of(row.split("; "));
  }
}
