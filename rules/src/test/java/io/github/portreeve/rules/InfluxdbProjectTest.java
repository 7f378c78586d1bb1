package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Severity;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One database exposed in every way there is, and the mistakes people make on that way. */
class InfluxdbProjectTest {
  private static final Path PROJECT = Path.of("..", "testdata", "projects", "influxdb");

  static List<Path> manifests() {
    return Fixtures.sorted(PROJECT).stream()
        .flatMap(way -> Fixtures.sorted(way).stream())
        .filter(file -> Fixtures.name(file).endsWith(".yaml"))
        .toList();
  }

  @Test
  void everyWayIsShown() {
    assertThat(Fixtures.sorted(PROJECT).stream().map(Fixtures::name))
        .containsExactly(
            "cluster-ip",
            "host-network",
            "host-port",
            "ingress-v1",
            "ingress-v1beta1",
            "load-balancer",
            "node-port");
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void saysWhatIsWrittenDown(Path file) throws IOException {
    String said = Fixtures.shown(lint(file));
    Path expected = file.resolveSibling(Fixtures.name(file).replace(".yaml", ".out"));
    if (Fixtures.UPDATE && said.isEmpty()) {
      Files.deleteIfExists(expected);
    } else if (Fixtures.UPDATE) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void onlyTheFaultyOnesAreAtFault(Path file) throws IOException {
    boolean faulty = Fixtures.name(file).equals("faulty.yaml");
    assertThat(lint(file).hasAtLeast(Severity.ERROR)).isEqualTo(faulty);
  }

  private static LintReport lint(Path file) throws IOException {
    Path version = file.resolveSibling("kubernetes-version");
    ClusterProfile cluster =
        Files.exists(version)
            ? ClusterProfile.DEFAULT.withVersion(
                KubernetesVersion.parse(Files.readString(version).strip()))
            : ClusterProfile.DEFAULT;
    return Linter.of(BuiltInRules.all())
        .with(LintSettings.DEFAULT.withCluster(cluster))
        .lint(SourceFile.of(Fixtures.name(file), Files.readString(file)));
  }
}
