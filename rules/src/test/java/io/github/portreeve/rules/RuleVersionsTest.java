package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.PortRange;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that depend on the cluster: its release, and its range of node ports. */
class RuleVersionsTest {
  private static ClusterProfile release(int minor) {
    return ClusterProfile.DEFAULT.withVersion(new KubernetesVersion(minor));
  }

  /** Ids found in a rule's bad.yaml, each as often as it is found. */
  private static List<String> found(String rule, ClusterProfile cluster) throws IOException {
    String text = Files.readString(Fixtures.ROOT.resolve(rule).resolve("bad.yaml"));
    Linter linter = Linter.of(BuiltInRules.all()).with(LintSettings.DEFAULT.withCluster(cluster));
    List<String> ids = new ArrayList<>();
    for (Finding finding : linter.lint(SourceFile.of("bad.yaml", text)).findings()) {
      ids.add(finding.rule().id());
    }
    return ids;
  }

  @Test
  void hostNetworkTemplatesWereRefusedAtOnceBefore128() throws IOException {
    String rule = "host-network-duplicate-port";
    assertThat(found(rule, release(28))).contains(rule);
    assertThat(found(rule, release(27))).doesNotContain(rule).contains("host-port-duplicate");
  }

  @Test
  void nodePortsHadNoBandsBefore128() throws IOException {
    String rule = "node-port-dynamic-band";
    assertThat(found(rule, release(28))).contains(rule);
    assertThat(found(rule, release(27))).doesNotContain(rule);
  }

  @Test
  void probeHostsAreForbiddenSince134() throws IOException {
    String rule = "psa-baseline-violation";
    assertThat(found(rule, release(34))).filteredOn(rule::equals).hasSize(2);
    assertThat(found(rule, release(33))).filteredOn(rule::equals).hasSize(1);
  }

  @Test
  void namesThatBeginWithDigitsAreRefusedBefore136() throws IOException {
    String rule = "service-name-needs-version";
    assertThat(found(rule, release(36))).containsExactly(rule);
    assertThat(found(rule, release(35))).containsExactly("service-name-invalid");
  }

  @Test
  void loadBalancersOfTwoProtocolsAreRefusedBefore124() throws IOException {
    String rule = "load-balancer-two-protocols";
    assertThat(found(rule, release(24))).contains(rule);
    assertThat(found(rule, release(23)))
        .doesNotContain(rule)
        .contains("load-balancer-mixed-protocols");
  }

  @Test
  void ingressesHadNoFieldForTheClassBefore118() throws IOException {
    String rule = "ingress-class-missing";
    assertThat(found(rule, release(19))).contains(rule);
    assertThat(found(rule, release(17))).doesNotContain(rule);
  }

  @Test
  void rangeOfNodePortsIsTheClusters() throws IOException {
    ClusterProfile cluster = ClusterProfile.DEFAULT.withNodePortRange(new PortRange(20000, 22767));
    assertThat(found("host-port-in-node-port-range", cluster)).isEmpty();
    assertThat(found("node-port-dynamic-band", cluster)).doesNotContain("node-port-dynamic-band");
  }
}
