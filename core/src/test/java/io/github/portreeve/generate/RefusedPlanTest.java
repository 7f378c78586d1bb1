package io.github.portreeve.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.source.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of these plans was written out, and called a success, by at least one other generator. */
final class RefusedPlanTest {
  private static final String BASE = "app: web\nimage: nginx\n";

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          app: My_Svc, image: a, ports: [80], expose: [clusterIP]   | metadata.name        | "My_Svc"
          ports: [80], expose: [{nodePort: 12}]                     | spec.ports[0].nodePort | 12
          ports: [80], expose: [{clusterIP: "80000:80"}]            | spec.ports[0].port   | 80000
          ports: [80], expose: [{clusterIP: "0:80"}]                | spec.ports[0].port   | 1
          ports: [80000], expose: [clusterIP]                       | spec.template.spec.containers[0].ports[0].containerPort | 80000
          ports: [99999], expose: [hostPort]                        | spec.template.spec.containers[0].ports[0].hostPort | 99999
          ports: [80], expose: [{hostPort: "70000:80"}]             | spec.template.spec.containers[0].ports[0].hostPort | 70000
          ports: [80], expose: [{hostPort: "0:80"}]                 | expose[0].hostPort.hostPort | 0
          ports: [0], expose: [clusterIP]                           | spec.template.spec.containers[0].ports[0].containerPort | 1
          ports: [http=80, http=81], expose: [clusterIP]            | spec.template.spec.containers[0].ports[1].name | "http"
          ports: [80, 80/TCP], expose: [clusterIP]                 | ports[1]             | 80/TCP
          ports: [a_b=80], expose: [clusterIP]                      | spec.ports[0].name   | "a_b"
          ports: [averylongportname=80], expose: [clusterIP]        | spec.template.spec.containers[0].ports[0].name | "averylongportname"
          ports: [80/TPC], expose: [clusterIP]                      | spec.ports[0].protocol | "TPC"
          ports: [80], expose: [{ingress: "*.foo.*"}]               | spec.rules[0].host   | "*.foo.*"
          ports: [80], expose: [{ingress: Foo_bar.com}]             | spec.rules[0].host   | "Foo_bar.com"
          ports: [80], expose: [{ingress: {path: bar}}]             | spec.rules[0].http.paths[0].path | "bar"
          ports: [80], expose: [{ingress: {pathType: Foo}}]         | spec.rules[0].http.paths[0].pathType | "Foo"
          ports: [80], expose: [{ingress: {port: 0}}]               | expose[0].ingress.port | 0
          ports: [80], expose: [{ingress: {port: 99999}}]           | expose[0].ingress.port | 99999
          ports: [80], expose: [{ingress: {port: nope}}]            | expose[0].ingress.port | "nope"
          ports: [80], expose: [{ingress: {host: a.b, tls: A_b}}]   | spec.tls[0].secretName | "A_b"
          ports: [80], expose: [{externalName: "http://x/"}]        | spec.externalName    | "http://x/"
          ports: [80, 81], expose: [{nodePort: 30080}]              | expose[0].nodePort.nodePort | 30080
          ports: [80], expose: [hostNetwork, {hostPort: "81:80"}]   | spec.template.spec.containers[0].ports[0].hostPort | 80
          ports: [80], expose: [{loadBalancer: {sourceRanges: [a]}}] | spec.LoadBalancerSourceRanges[0] | "a"
          ports: [80], expose: [{loadBalancer: {externalTrafficPolicy: local}}] | spec.externalTrafficPolicy | "local"
          ports: [80, 81], expose: [{nodePort: "30080:80"}, {nodePort: {port: 81, nodePort: 30080, externalTrafficPolicy: Local}}] | spec.ports[0].nodePort | 30080
          ports: [80], replicas: -1                                 | spec.replicas        | -1
          ports: [80], workload: DaemonSet, replicas: 2             | replicas             | DaemonSet
          ports: [80/UDP], expose: [ingress]                        | expose[0].ingress.port | 80/UDP
          expose: [clusterIP]                                       | ports                | no port
          namespace: A_b, ports: [80]                               | metadata.namespace   | "A_b"
          """)
  void isRefusedWithItsReason(String plan, String field, String word) {
    String keys = plan.contains("app:") ? "" : BASE;
    assertRefused(keys + expanded(plan), ClusterProfile.DEFAULT, field, word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1.17 | expose: [{ingress: {pathType: Exact}}]                    | expose[0].ingress.pathType
          1.18 | ports: [80/SCTP], expose: [clusterIP]                     | ports[0].protocol
          1.21 | expose: [{loadBalancer: {className: a/b}}]                | expose[0].loadBalancer.className
          1.21 | expose: [{clusterIP: {internalTrafficPolicy: Local}}]     | expose[0].clusterIP.internalTrafficPolicy
          1.35 | app: 9web, image: a, ports: [80], expose: [clusterIP]     | metadata.name
          1.23 | ports: [80, 80/UDP], expose: [loadBalancer]               | spec.ports
          """)
  void isRefusedForOldClusters(String version, String plan, String field) {
    String ports = plan.contains("ports:") ? "" : "ports: [80]\n";
    String keys = plan.contains("app:") ? "" : BASE + ports;
    ClusterProfile cluster = ClusterProfile.DEFAULT.withVersion(KubernetesVersion.parse(version));
    assertRefused(keys + expanded(plan), cluster, field, "");
  }

  /** One key a line, so that positions differ. */
  private static String expanded(String plan) {
    return plan.replaceAll(", (image|ports|expose|replicas|workload):", "\n$1:") + "\n";
  }

  private static void assertRefused(
      String plan, ClusterProfile cluster, String field, String word) {
    Generation generation = PlanReader.read(SourceFile.of("p.yaml", plan)).generate(cluster);
    assertThat(generation.manifests()).isEmpty();
    List<Finding> there =
        generation.findings().stream()
            .filter(finding -> finding.place().field().toString().equals(field))
            .toList();
    assertThat(there).as("%s", generation.findings()).isNotEmpty();
    assertThat(there).anyMatch(finding -> finding.message().contains(word));
    assertThat(there).allMatch(Finding::isInvalid);
  }
}
