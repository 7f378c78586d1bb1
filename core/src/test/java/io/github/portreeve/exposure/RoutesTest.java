package io.github.portreeve.exposure;

import static io.github.portreeve.exposure.YamlManifests.container;
import static io.github.portreeve.exposure.YamlManifests.deployment;
import static io.github.portreeve.exposure.YamlManifests.in;
import static io.github.portreeve.exposure.YamlManifests.ingress;
import static io.github.portreeve.exposure.YamlManifests.path;
import static io.github.portreeve.exposure.YamlManifests.read;
import static io.github.portreeve.exposure.YamlManifests.service;
import static io.github.portreeve.exposure.YamlManifests.workload;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private static final String HTTP = "{name: http, containerPort: 8080}";

  private static ServiceRoute route(String... documents) {
    ManifestSet manifests = read(documents);
    return Routes.of(manifests).service(manifests.services().get(0));
  }

  private static PortResolution resolved(String port, String containerPorts) {
    ServiceRoute route =
        route(
            service("web", "selector: {app: web}, ports: [{" + port + "}]"),
            deployment("web", containerPorts));
    assertThat(route.backing()).isEqualTo(Backing.PODS);
    return route.ports().get(0).pods().get(0);
  }

  private static List<IngressRoute> routes(String... documents) {
    ManifestSet manifests = read(documents);
    return Routes.of(manifests).ingress(manifests.ingresses().get(0));
  }

  private static BackendRoute backend(String service, String port, String... documents) {
    String paths = "{http: {paths: [" + path("/", "Prefix", service, port) + "]}}";
    String[] all = new String[documents.length + 1];
    all[0] = ingress("shop", "rules: [" + paths + "]");
    System.arraycopy(documents, 0, all, 1, documents.length);
    return routes(all).get(0).backend();
  }

  @Test
  void aNameIsFoundWithTheServicePortsProtocol() {
    PortResolution found = resolved("port: 80, targetPort: http", HTTP);
    assertThat(found.match()).isEqualTo(PortMatch.DECLARED);
    assertThat(found.number()).isEqualTo(8080);
    assertThat(found.declared().path(found.workload().resource()))
        .hasToString("spec.template.spec.containers[0].ports[0]");
    PortResolution other = resolved("port: 80, targetPort: http, protocol: UDP", HTTP);
    assertThat(other.match()).isEqualTo(PortMatch.NAME_OF_OTHER_PROTOCOL);
    assertThat(other.number()).isZero();
    assertThat(other.declared().port().containerPort()).isEqualTo(8080);
  }

  @Test
  void aNameNobodyDeclaresGetsNoTraffic() {
    PortResolution found = resolved("port: 80, targetPort: web", HTTP);
    assertThat(found.match()).isEqualTo(PortMatch.NAME_MISSING);
    assertThat(found.match().isReached()).isFalse();
    assertThat(found.declared()).isNull();
  }

  @Test
  void aNumberIsTakenAsItIs() {
    assertThat(resolved("port: 8080", HTTP).match()).isEqualTo(PortMatch.DECLARED);
    assertThat(resolved("port: 80", HTTP).match()).isEqualTo(PortMatch.UNDECLARED);
    assertThat(resolved("port: 80", "").match()).isEqualTo(PortMatch.NOTHING_DECLARED);
    PortResolution udp = resolved("port: 53, targetPort: 8080, protocol: UDP", HTTP);
    assertThat(udp.match()).isEqualTo(PortMatch.NUMBER_OF_OTHER_PROTOCOL);
    assertThat(udp.match().isReached()).isTrue();
    assertThat(udp.number()).isEqualTo(8080);
  }

  @Test
  void sidecarsCountAndOtherInitContainersDoNot() {
    String pod =
        "containers: ["
            + container("main", "")
            + "], initContainers: [{name: once, image: x, ports: [{name: http, containerPort: 1}]},"
            + " {name: proxy, image: x, restartPolicy: Always,"
            + " ports: [{name: http, containerPort: 2}]}]";
    ServiceRoute route =
        route(
            service("web", "selector: {app: web}, ports: [{port: 80, targetPort: http}]"),
            workload("Deployment", "web", "app: web", pod));
    PortResolution found = route.ports().get(0).pods().get(0);
    assertThat(found.number()).isEqualTo(2);
    assertThat(found.declared().path(found.workload().resource()))
        .hasToString("spec.template.spec.initContainers[1].ports[0]");
  }

  @Test
  void aPortIsPartialWhenSomePodsLackIt() {
    ServiceRoute route =
        route(
            service(
                "web",
                "selector: {tier: web}, ports: [{port: 80, targetPort: http},"
                    + " {port: 81, targetPort: none}, {port: 8080}]"),
            deployment("blue", "tier: web", HTTP),
            deployment("green", "tier: web", "{name: web, containerPort: 8080}"));
    assertThat(route.workloads()).hasSize(2);
    assertThat(route.ports().get(0).isPartial()).isTrue();
    assertThat(route.ports().get(0).isDead()).isFalse();
    assertThat(route.ports().get(1).isDead()).isTrue();
    assertThat(route.ports().get(2).isPartial()).isFalse();
    assertThat(route.ports().get(1).targetPath()).hasToString("spec.ports[1].targetPort");
    assertThat(route.ports().get(2).targetPath()).hasToString("spec.ports[2].port");
  }

  @Test
  void nothingStandsBehindASelectorThatNothingHereCanMatch() {
    String dead = service("web", "selector: {app: wep}, ports: [{port: 80}]");
    assertThat(route(dead, deployment("web", HTTP)).backing()).isEqualTo(Backing.NOTHING);
  }

  @Test
  void podsMayBeMadeElsewhere() {
    String lost = service("web", "selector: {app: wep}, ports: [{port: 80}]");
    String custom = "{apiVersion: example.com/v1, kind: Web, metadata: {name: web}}";
    String leader = service("db", "selector: {app: db, acme.io/role: leader}, ports: [{port: 80}]");
    String job = service("db", "selector: {job-name: import}, ports: [{port: 80}]");
    assertThat(route(lost).backing()).isEqualTo(Backing.PODS_ELSEWHERE);
    assertThat(route(lost, deployment("web", HTTP), custom).backing())
        .isEqualTo(Backing.PODS_ELSEWHERE);
    assertThat(route(in("a", lost), in("b", deployment("wep", HTTP))).backing())
        .isEqualTo(Backing.PODS_ELSEWHERE);
    assertThat(route(leader, deployment("db", HTTP)).backing()).isEqualTo(Backing.PODS_ELSEWHERE);
    assertThat(route(job, deployment("db", HTTP)).backing()).isEqualTo(Backing.PODS_ELSEWHERE);
  }

  @Test
  void aPodsOwnNameLeadsToItsStatefulSet() {
    String pod = "statefulset.kubernetes.io/pod-name: ";
    String set = workload("StatefulSet", "db", "app: db", "containers: []");
    String other = workload("StatefulSet", "db-x", "app: db", "containers: []");
    String one = service("db-1", "selector: {" + pod + "db-1}, ports: [{port: 80}]");
    String both = service("db-1", "selector: {app: db, " + pod + "db-1}, ports: [{port: 80}]");
    String absent = service("db-1", "selector: {" + pod + "cache-1}, ports: [{port: 80}]");
    assertThat(route(one, other, set).workloads()).extracting(Manifest::name).containsExactly("db");
    assertThat(route(both, other, set).workloads())
        .extracting(Manifest::name)
        .containsExactly("db");
    assertThat(route(absent, set).backing()).isEqualTo(Backing.PODS_ELSEWHERE);
  }

  @Test
  void withoutASelectorAddressesAreWrittenDown() {
    String web = service("web", "ports: [{port: 80}]");
    String slice =
        """
        {apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, addressType: IPv4, endpoints: [],
          metadata: {name: web-1, labels: {kubernetes.io/service-name: web}}}\
        """;
    String endpoints = "{apiVersion: v1, kind: Endpoints, metadata: {name: web}}";
    assertThat(route(web).backing()).isEqualTo(Backing.ADDRESSES_ELSEWHERE);
    assertThat(route(web, slice, endpoints).backing()).isEqualTo(Backing.ADDRESSES);
    assertThat(route(web, slice, endpoints).addresses())
        .extracting(Manifest::name)
        .containsExactly("web-1", "web");
    assertThat(route(service("x", "ports: [{port: 80}]"), slice).backing())
        .isEqualTo(Backing.ADDRESSES_ELSEWHERE);
  }

  @Test
  void anExternalNameHasNoPods() {
    ServiceRoute route =
        route(
            service("web", "type: ExternalName, externalName: example.com, selector: {app: web}"),
            deployment("web", HTTP));
    assertThat(route.backing()).isEqualTo(Backing.EXTERNAL_NAME);
    assertThat(route.workloads()).isEmpty();
  }

  @Test
  void anIngressMeansServicePortsNotTargetPorts() {
    String web =
        service("web", "ports: [{name: http, port: 80, targetPort: 8080, nodePort: 30080}]");
    assertThat(backend("web", "number: 80", web).match()).isEqualTo(BackendMatch.FOUND);
    assertThat(backend("web", "name: http", web).port().index()).isZero();
    assertThat(backend("web", "number: 8080", web).match()).isEqualTo(BackendMatch.PORT_MISSING);
    assertThat(backend("web", "number: 30080", web).match()).isEqualTo(BackendMatch.PORT_MISSING);
    assertThat(backend("web", "name: web", web).match()).isEqualTo(BackendMatch.PORT_MISSING);
    assertThat(backend("api", "number: 80", web).match()).isEqualTo(BackendMatch.SERVICE_MISSING);
    assertThat(backend("web", "number: 80", web).path())
        .hasToString("spec.rules[0].http.paths[0].backend");
  }

  @Test
  void anIngressMayMeanNoServiceAtAll() {
    String docs = service("docs", "type: ExternalName, externalName: example.com");
    assertThat(backend("docs", "number: 80", docs).match()).isEqualTo(BackendMatch.EXTERNAL_NAME);
    assertThat(backend("ssl-redirect", "name: use-annotation").match())
        .isEqualTo(BackendMatch.CONTROLLER_ACTION);
    List<IngressRoute> bucket =
        routes(
            ingress(
                "shop",
                "defaultBackend: {resource: {apiGroup: a.io, kind: Bucket, name: static}}"));
    assertThat(bucket.get(0).backend().match()).isEqualTo(BackendMatch.RESOURCE);
  }

  @Test
  void theIngressOwnNamespaceComesFirst() {
    String somewhere = service("web", "ports: [{port: 80}]");
    String shop =
        in("shop", ingress("shop", "defaultBackend: {service: {name: web, port: {number: 80}}}"));
    List<IngressRoute> routes = routes(shop, somewhere, in("shop", somewhere), in("x", somewhere));
    assertThat(routes.get(0).backend().services())
        .extracting(route -> route.service().namespace())
        .containsExactly("shop", "");
  }

  @Test
  void aServiceThatHasThePortIsMeant() {
    String web = service("web", "ports: [{port: 80}]");
    BackendRoute found =
        backend("web", "number: 81", in("a", web), in("b", web.replace("80", "81")));
    assertThat(found.match()).isEqualTo(BackendMatch.FOUND);
    assertThat(found.services())
        .extracting(route -> route.service().namespace())
        .containsExactly("b", "a");
  }

  @Test
  void whatNoPathMatchesGoesToTheDefaultBackend() {
    List<IngressRoute> routes =
        routes(
            ingress(
                "shop",
                "defaultBackend: {service: {name: web, port: {number: 80}}}, rules: [{host: a.b},"
                    + " {host: c.d, http: {paths: ["
                    + path("/", "Prefix", "web", "number: 80")
                    + "]}}]"),
            service("web", "ports: [{port: 80}]"));
    assertThat(routes).extracting(IngressRoute::host).containsExactly("a.b", "c.d", "");
    assertThat(routes)
        .extracting(route -> route.path().toString())
        .containsExactly("spec.rules[0]", "spec.rules[1].http.paths[0]", "spec.defaultBackend");
    assertThat(routes)
        .extracting(route -> route.backend().match())
        .containsOnly(BackendMatch.FOUND);
    assertThat(routes(ingress("shop", "rules: [{host: a.b}]")).get(0).backend()).isNull();
  }
}
