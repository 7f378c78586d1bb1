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

class HopVerdictTest {
  private static final String HTTP = "{name: http, containerPort: 8080}";
  private static final String WEB = deployment("web", HTTP);

  /** The judgements other than OK on the first way, in the order of the hops. */
  private static List<String> troubles(String... documents) {
    List<String> found = new ArrayList<>();
    collect(ExposureGraph.of(read(documents)).waysIn().get(0).hops(), found);
    return found;
  }

  private static void collect(List<Hop> hops, List<String> out) {
    for (Hop hop : hops) {
      Judgement judgement = hop.judgement();
      if (judgement.verdict() != Verdict.OK) {
        String rule = judgement.rule() == null ? "" : " " + judgement.rule();
        String guess = judgement.suggestion().isEmpty() ? "" : " [" + judgement.suggestion() + "]";
        out.add(
            judgement.verdict().label()
                + rule
                + " at "
                + hop.field()
                + ": "
                + judgement.reason()
                + guess);
      }
      collect(hop.next(), out);
    }
  }

  private static List<String> target(String port, String containerPorts) {
    return troubles(
        service("web", "selector: {app: web}, ports: [{" + port + "}]"),
        deployment("web", containerPorts));
  }

  private static List<String> backend(String backend, String... documents) {
    String[] all = new String[documents.length + 1];
    all[0] = ingress("shop", "defaultBackend: {" + backend + "}");
    System.arraycopy(documents, 0, all, 1, documents.length);
    return troubles(all);
  }

  @Test
  void portsThatAreFoundAreSound() {
    assertThat(target("port: 80, targetPort: http", HTTP)).isEmpty();
    assertThat(target("port: 8080", HTTP)).isEmpty();
    assertThat(target("port: 80", "")).isEmpty();
  }

  @Test
  void aNameThatIsMissing() {
    assertThat(target("port: 80, targetPort: htpp", HTTP))
        .containsExactly(
            "broken target-port-missing at spec.ports[0].targetPort: no container of"
                + " Deployment/web has a TCP port named \"htpp\"; it has \"http\" (8080) [http]");
    assertThat(target("port: 80, targetPort: http", ""))
        .containsExactly(
            "broken target-port-missing at spec.ports[0].targetPort: no container of"
                + " Deployment/web has a TCP port named \"http\", nor any of TCP");
    assertThat(
            target(
                "port: 80, targetPort: metrics",
                HTTP + ", {containerPort: 9}, {name: x, containerPort: 8}"))
        .containsExactly(
            "broken target-port-missing at spec.ports[0].targetPort: no container of"
                + " Deployment/web has a TCP port named \"metrics\";"
                + " it has \"http\" (8080), 9, \"x\" (8)");
  }

  @Test
  void aPortOfAnotherProtocol() {
    assertThat(target("port: 80, targetPort: http, protocol: UDP", HTTP))
        .containsExactly(
            "broken target-port-protocol-mismatch at spec.ports[0].targetPort:"
                + " port \"http\" of Deployment/web is TCP, the Service's port is UDP");
    assertThat(target("port: 8080, protocol: UDP", HTTP))
        .containsExactly(
            "doubtful target-port-protocol-mismatch at spec.ports[0].port:"
                + " port 8080 of Deployment/web is TCP, the Service's port is UDP");
  }

  @Test
  void aNumberNobodyDeclares() {
    assertThat(target("port: 80", HTTP))
        .containsExactly(
            "doubtful target-port-undeclared at spec.ports[0].port: no container of"
                + " Deployment/web declares TCP 80; it has \"http\" (8080)");
  }

  @Test
  void somePodsLackThePort() {
    String service = service("web", "selector: {tier: a}, ports: [{port: 80, targetPort: http}]");
    String good = deployment("blue", "tier: a", HTTP);
    String bad = deployment("green", "tier: a", "{name: web, containerPort: 8080}");
    assertThat(troubles(service, good, bad))
        .containsExactly(
            "broken target-port-partial at spec.ports[0].targetPort: no container of"
                + " Deployment/green has a TCP port named \"http\"; it has \"web\" (8080)");
    assertThat(ExposureGraph.of(read(service, good, bad)).waysIn().get(0).verdict())
        .isEqualTo(Verdict.DOUBTFUL);
    assertThat(ExposureGraph.of(read(service, bad)).waysIn().get(0).verdict())
        .isEqualTo(Verdict.BROKEN);
  }

  @Test
  void podsReachedAlikeShareAHop() {
    Hop service =
        ExposureGraph.of(
                read(
                    service("web", "selector: {tier: a}, ports: [{port: 80, targetPort: http}]"),
                    deployment("green", "tier: a", HTTP),
                    deployment("blue", "tier: a", HTTP)))
            .waysIn()
            .get(0)
            .hops()
            .get(0);
    assertThat(service.next()).hasSize(1);
    assertThat(service.next().get(0).next())
        .extracting(Hop::text)
        .containsExactly("Deployment blue: 1 pod", "Deployment green: 1 pod");
  }

  @Test
  void aSelectorThatMatchesNothing() {
    assertThat(troubles(service("web", "selector: {app: wep}, ports: [{port: 80}]"), WEB))
        .containsExactly(
            "broken service-selects-nothing at spec.selector:"
                + " no pod in these files has the labels app=wep [app=web]");
    assertThat(troubles(service("web", "selector: {ap: web}, ports: [{port: 80}]"), WEB))
        .containsExactly(
            "broken service-selects-nothing at spec.selector:"
                + " no pod in these files has the labels ap=web [app=web]");
  }

  @Test
  void podsThatMayBeElsewhere() {
    String lost = service("web", "selector: {app: wep}, ports: [{port: 80}]");
    String reason = "no pod in these files has the labels app=wep";
    assertThat(troubles(lost))
        .containsExactly("outside service-selects-nothing at spec.selector: " + reason);
    assertThat(troubles(lost, WEB, "{apiVersion: acme.io/v1, kind: Web, metadata: {name: wep}}"))
        .containsExactly("outside service-selects-nothing at spec.selector: " + reason);
    String here = in("a", service("web", "selector: {app: web}, ports: [{port: 80}]"));
    assertThat(troubles(here, in("b", WEB)))
        .containsExactly(
            "doubtful service-selects-nothing at spec.selector:"
                + " the pods with the labels app=web are in namespace \"b\"");
  }

  @Test
  void withoutASelectorAddressesAreLookedUpByPortName() {
    String web = service("web", "ports: [{name: http, port: 80}]");
    String slice =
        """
        {apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, addressType: IPv4,
          metadata: {name: web-1, labels: {kubernetes.io/service-name: web}},
          endpoints: [{addresses: [10.0.0.1]}, {addresses: [10.0.0.2]}],
          ports: [{name: http, port: 8080}]}\
        """;
    String endpoints =
        """
        {apiVersion: v1, kind: Endpoints, metadata: {name: web}, subsets: [
          {addresses: [{ip: 10.0.0.3}], ports: [{name: http, port: 81}]}]}\
        """;
    List<Hop> hops = ExposureGraph.of(read(web, slice, endpoints)).waysIn().get(0).hops();
    assertThat(hops.get(0).next())
        .extracting(Hop::text)
        .containsExactly(
            "EndpointSlice web-1: 10.0.0.1:8080, 10.0.0.2:8080", "Endpoints web: 10.0.0.3:81");
    assertThat(troubles(web, slice)).isEmpty();
    assertThat(troubles(web, slice.replace("name: http, port", "name: web, port")))
        .containsExactly("broken at : EndpointSlice/web-1 has no address with port \"http\"");
    assertThat(troubles(web, endpoints.replace("name: http, ", "")))
        .containsExactly("broken at : Endpoints/web has no address with port \"http\"");
    assertThat(troubles(web))
        .containsExactly(
            "outside selectorless-without-slices at spec:"
                + " no EndpointSlice of it is in these files");
  }

  @Test
  void podsThatAreNotThere() {
    String service = service("web", "selector: {app: web}, ports: [{port: 8080}]");
    assertThat(troubles(service, WEB.replace("spec: {selector", "spec: {replicas: 0, selector")))
        .containsExactly("doubtful at : Deployment/web is scaled to 0, so nobody answers");
    String job =
        """
        {apiVersion: batch/v1, kind: Job, metadata: {name: web}, spec: {template:
          {metadata: {labels: {app: web}}, spec: {restartPolicy: Never, containers: []}}}}\
        """;
    assertThat(troubles(service, job))
        .containsExactly("doubtful at : pods of a Job stop answering when they are done");
    String template =
        "{apiVersion: v1, kind: PodTemplate, metadata: {name: web}, template:"
            + " {metadata: {labels: {app: web}}, spec: {containers: []}}}";
    assertThat(troubles(service, template))
        .containsExactly("outside at : what makes pods of it is not in these files");
  }

  @Test
  void backendsWithoutAService() {
    String web = service("web", "ports: [{port: 80}]");
    assertThat(backend("service: {name: api, port: {number: 80}}", web))
        .containsExactly(
            "outside ingress-backend-service-missing at spec.defaultBackend:"
                + " no Service \"api\" is in these files");
    assertThat(backend("service: {name: wbe, port: {number: 80}}", web))
        .containsExactly(
            "doubtful ingress-backend-service-missing at spec.defaultBackend:"
                + " no Service \"wbe\" is in these files [web]");
    assertThat(backend("service: {name: x, port: {name: use-annotation}}"))
        .containsExactly(
            "outside at spec.defaultBackend:"
                + " the controller answers as an annotation of Ingress/shop says");
    assertThat(backend("resource: {apiGroup: a.io, kind: Bucket, name: b}"))
        .containsExactly("outside at spec.defaultBackend: only its controller knows what it does");
    assertThat(backend(""))
        .containsExactly(
            "broken at spec.defaultBackend: it names neither a Service nor a resource");
    assertThat(troubles(ingress("shop", "rules: [{host: a.b}]")))
        .containsExactly(
            "outside at spec.rules[0]:"
                + " no path and no defaultBackend, so the controller answers by itself");
  }

  @Test
  void backendsWithoutThePort() {
    String web =
        service("web", "ports: [{name: http, port: 80, targetPort: 8080}, {name: api, port: 81}]");
    String at = "broken ingress-backend-port-missing at spec.defaultBackend: ";
    assertThat(backend("service: {name: web, port: {number: 8080}}", web))
        .containsExactly(
            at
                + "Service \"web\" has no port 8080; it has 80 \"http\", 81 \"api\","
                + " and 8080 is the targetPort of 80 [80]");
    assertThat(backend("service: {name: web, port: {name: htp}}", web))
        .containsExactly(
            at + "Service \"web\" has no port \"htp\";" + " it has 80 \"http\", 81 \"api\" [http]");
    assertThat(
            backend(
                "service: {name: web, port: {name: web}}", service("web", "ports: [{port: 80}]")))
        .containsExactly(at + "Service \"web\" has no port \"web\"; it has 80 [80]");
  }

  @Test
  void backendsThatAreExternalNames() {
    String docs = service("docs", "type: ExternalName, externalName: a.example");
    assertThat(backend("service: {name: docs, port: {number: 80}}", docs))
        .containsExactly(
            "doubtful ingress-backend-external-name at :"
                + " some controllers do not send requests to ExternalName Services",
            "outside at spec.externalName: what answers at \"a.example\" is not in these files");
  }

  @Test
  void aDaemonSetsPodsAreOnTheNodesItSelects() {
    String daemon =
        workload(
            "DaemonSet",
            "web",
            "app: web",
            "nodeSelector: {disk: ssd}, containers: [{name: a, image: x,"
                + " ports: [{containerPort: 80, hostPort: 80}]}]");
    Hop socket = ExposureGraph.of(read(daemon)).waysIn().get(0).hops().get(0);
    assertThat(socket.text()).isEqualTo("hostPort 80 → TCP 80 of container a");
    assertThat(socket.next().get(0).text())
        .isEqualTo("DaemonSet web: a pod on every node it selects");
  }
}
