package io.github.portreeve.exposure;

import static io.github.portreeve.exposure.YamlManifests.deployment;
import static io.github.portreeve.exposure.YamlManifests.in;
import static io.github.portreeve.exposure.YamlManifests.ingress;
import static io.github.portreeve.exposure.YamlManifests.read;
import static io.github.portreeve.exposure.YamlManifests.service;
import static io.github.portreeve.exposure.YamlManifests.workload;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyHopsTest {
  private static final String WEB = deployment("web", "{name: http, containerPort: 8080}");
  private static final String INSIDE = web("");

  private static String web(String spec) {
    return service("web", spec + "selector: {app: web}, ports: [{port: 80, targetPort: http}]");
  }

  private static String policy(String name, String ingress) {
    return "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: "
        + name
        + "}, spec: {podSelector: {matchLabels: {app: web}}, ingress: ["
        + ingress
        + "]}}";
  }

  private static String from(String peers) {
    return policy("web", "{from: [" + peers + "]}");
  }

  private static WayIn first(String... documents) {
    return ExposureGraph.of(read(documents)).waysIn().get(0);
  }

  /** How far the Service's name in the cluster reaches. */
  private static Reach reach(String policy) {
    return first(INSIDE, WEB, policy).reach();
  }

  /** What is said of the policies on the way. */
  private static List<String> said(WayIn way) {
    List<String> said = new ArrayList<>();
    collect(way.hops(), said);
    return said;
  }

  private static void collect(List<Hop> hops, List<String> out) {
    for (Hop hop : hops) {
      if (hop.kind() == Hop.Kind.NETWORK_POLICY) {
        out.add(hop.verdict().label() + " " + hop.text());
      }
      collect(hop.next(), out);
    }
  }

  @Test
  void policiesThatAdmitTheNamespaceOnlyNarrowTheReach() {
    assertThat(reach(from("{podSelector: {}}"))).isEqualTo(Reach.NAMESPACE);
    assertThat(reach(policy("web", ""))).isEqualTo(Reach.NAMESPACE);
    assertThat(reach(policy("web", "{}"))).isEqualTo(Reach.CLUSTER);
    assertThat(reach(from("{namespaceSelector: {}}"))).isEqualTo(Reach.CLUSTER);
    assertThat(reach(from("{ipBlock: {cidr: 10.0.0.0/8}}"))).isEqualTo(Reach.CLUSTER);
  }

  @Test
  void anotherPortOrProtocolAdmitsNobody() {
    String other = policy("web", "{from: [{namespaceSelector: {}}], ports: [{port: 80}]}");
    String udp = policy("web", "{ports: [{port: http, protocol: UDP}]}");
    String named = policy("web", "{ports: [{port: http}]}");

    assertThat(said(first(INSIDE, WEB, other)))
        .containsExactly("doubtful NetworkPolicy web: admits nobody");
    assertThat(reach(udp)).isEqualTo(Reach.NAMESPACE);
    assertThat(reach(named)).isEqualTo(Reach.CLUSTER);
  }

  @Test
  void policiesAddUp() {
    String closed = policy("a-closed", "");
    String open = policy("b-open", "{}");

    assertThat(said(first(INSIDE, WEB, open, closed)))
        .containsExactly("ok NetworkPolicy b-open: admits everybody");
  }

  @Test
  void theOwnNamespaceMayBeNamedByItsLabel() {
    String own = from("{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}}");

    assertThat(first(in("shop", INSIDE), in("shop", WEB), in("shop", own)).reach())
        .isEqualTo(Reach.NAMESPACE);
    assertThat(first(in("pay", INSIDE), in("pay", WEB), in("pay", own)).reach())
        .isEqualTo(Reach.CLUSTER);
    assertThat(said(first(in("pay", INSIDE), in("pay", WEB), in("shop", own)))).isEmpty();
  }

  @Test
  void whatPoliciesMeanForTheOutsideIsDoubtful() {
    String onNodes = web("type: NodePort, ");
    String pods = from("{namespaceSelector: {}}");

    WayIn way = first(onNodes, WEB, pods);
    assertThat(way.reach()).isEqualTo(Reach.NODE_NETWORK);
    assertThat(said(way))
        .containsExactly("doubtful NetworkPolicy web: admits pods of other namespaces");
    assertThat(said(first(onNodes, WEB, from("{ipBlock: {cidr: 192.0.2.0/24}}"))))
        .containsExactly("ok NetworkPolicy web: admits some addresses");
  }

  @Test
  void controllersMayBePodsOfAnotherNamespace() {
    String url = ingress("web", "defaultBackend: {service: {name: web, port: {number: 80}}}");

    assertThat(said(first(url, INSIDE, WEB, from("{namespaceSelector: {}}"))))
        .containsExactly("ok NetworkPolicy web: admits pods of other namespaces");
    assertThat(said(first(url, INSIDE, WEB, from("{podSelector: {}}"))))
        .containsExactly("doubtful NetworkPolicy web: admits pods of its namespace");
  }

  @Test
  void podsOnTheNodesNetworkAreNotSubjectToPolicies() {
    String agent =
        workload(
            "DaemonSet",
            "web",
            "app: web",
            "hostNetwork: true, containers: [{name: a, image: x, ports: [{name: http, containerPort:"
                + " 8080}]}]");

    assertThat(said(first(INSIDE, agent, policy("web", "")))).isEmpty();
  }

  @Test
  void policiesForWhatGoesOutDoNotMatter() {
    String egress = policy("web", "").replace("ingress: []", "policyTypes: [Egress]");

    assertThat(reach(egress)).isEqualTo(Reach.CLUSTER);
  }
}
