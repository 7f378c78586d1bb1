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

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExposureGraphTest {
  private static final String WEB = deployment("web", "{name: http, containerPort: 8080}");
  private static final String SELECTED =
      "selector: {app: web}, ports: [{port: 80, targetPort: http}]";

  /** One line for each way in. */
  private static List<String> ways(String... documents) {
    return ExposureGraph.of(read(documents)).waysIn().stream()
        .map(
            way ->
                way.kind().label()
                    + " "
                    + way.address().text()
                    + ", "
                    + way.reach().label()
                    + (way.sources().isEmpty() ? "" : " from " + way.sources())
                    + ", "
                    + way.verdict().label())
        .toList();
  }

  private static WayIn way(WayIn.Kind kind, String... documents) {
    return ExposureGraph.of(read(documents)).waysIn().stream()
        .filter(way -> way.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static Tls tls(String host, String tls, String... documents) {
    String[] all = new String[documents.length + 1];
    all[0] =
        ingress(
            "shop",
            "tls: ["
                + tls
                + "], rules: [{host: '"
                + host
                + "', http: {paths: ["
                + path("/", "Prefix", "web", "number: 80")
                + "]}}]");
    System.arraycopy(documents, 0, all, 1, documents.length);
    return way(WayIn.Kind.URL, all).tls();
  }

  private static String annotated(String key, String value, String spec) {
    return "{apiVersion: v1, kind: Service, metadata: {name: web, annotations: {"
        + key
        + ": '"
        + value
        + "'}}, spec: {"
        + spec
        + "}}";
  }

  @Test
  void aServiceHasANameInTheCluster() {
    assertThat(ways(in("shop", service("web", SELECTED)), in("shop", WEB)))
        .containsExactly("cluster-dns web.shop.svc.cluster.local:80/TCP, cluster, ok");
    assertThat(ways(service("web", SELECTED), WEB))
        .containsExactly("cluster-dns web.<namespace>.svc.cluster.local:80/TCP, cluster, ok");
  }

  @Test
  void objectsMadeInJavaAreExplainedToo() {
    Service web =
        new Service(
            ObjectMeta.named("web"),
            ServiceSpec.builder()
                .type("NodePort")
                .ports(List.of(ServicePort.builder().port(80).nodePort(30080).build()))
                .build());
    ManifestSet manifests =
        ManifestSet.of(ClusterProfile.DEFAULT, List.of(Manifest.generated(web)));
    assertThat(ExposureGraph.of(manifests).waysIn())
        .extracting(way -> way.address().text())
        .containsExactly("node:30080/TCP", "web.<namespace>.svc.cluster.local:80/TCP");
  }

  @Test
  void aNodePortIsOpenOnEveryNode() {
    String port = "type: NodePort, selector: {app: web}, ports: [{port: 80, targetPort: http";
    assertThat(ways(service("web", port + ", nodePort: 30080}]"), WEB))
        .containsExactly(
            "node-port node:30080/TCP, node network, ok",
            "cluster-dns web.<namespace>.svc.cluster.local:80/TCP, cluster, ok");
    assertThat(ways(service("web", port + "}]"), WEB))
        .contains("node-port node:<30000-32767>/TCP, node network, ok");
  }

  @Test
  void aLoadBalancerOpensItsPortAndANodePort() {
    String spec = "type: LoadBalancer, " + SELECTED;
    assertThat(ways(service("web", spec), WEB))
        .containsExactly(
            "load-balancer <load balancer of web>:80/TCP, internet, ok",
            "node-port node:<30000-32767>/TCP, node network, ok",
            "cluster-dns web.<namespace>.svc.cluster.local:80/TCP, cluster, ok");
    assertThat(ways(service("web", "allocateLoadBalancerNodePorts: false, " + spec), WEB))
        .noneMatch(way -> way.startsWith("node-port"));
    assertThat(ways(service("web", "loadBalancerIP: 198.51.100.7, " + spec), WEB))
        .contains("load-balancer 198.51.100.7:80/TCP, internet, ok");
  }

  @Test
  void anInternalLoadBalancerIsNotOnTheInternet() {
    String spec = "type: LoadBalancer, " + SELECTED;
    String beta = "service.beta.kubernetes.io/";
    for (String internal :
        List.of(
            annotated(beta + "aws-load-balancer-scheme", "internal", spec),
            annotated(beta + "aws-load-balancer-internal", "true", spec),
            annotated("networking.gke.io/load-balancer-type", "Internal", spec),
            annotated(beta + "azure-load-balancer-internal", "true", spec),
            service("web", "loadBalancerClass: service.k8s.aws/nlb, " + spec),
            service("web", "loadBalancerIP: 10.0.0.7, " + spec),
            service("web", "loadBalancerSourceRanges: [10.0.0.0/8], " + spec))) {
      assertThat(way(WayIn.Kind.LOAD_BALANCER, internal, WEB).reach())
          .as(internal)
          .isEqualTo(Reach.NODE_NETWORK);
    }
    for (String open :
        List.of(
            annotated(beta + "aws-load-balancer-scheme", "internet-facing", spec),
            annotated(beta + "azure-load-balancer-internal", "false", spec),
            annotated(
                beta + "aws-load-balancer-scheme",
                "internet-facing",
                "loadBalancerClass: service.k8s.aws/nlb, " + spec),
            service("web", "loadBalancerIP: 172.32.0.1, " + spec),
            service("web", "loadBalancerSourceRanges: [10.0.0.0/8, 1.2.3.0/24], " + spec))) {
      assertThat(way(WayIn.Kind.LOAD_BALANCER, open, WEB).reach())
          .as(open)
          .isEqualTo(Reach.INTERNET);
    }
  }

  @Test
  void sourceRangesAreNoted() {
    String spec = "type: LoadBalancer, " + SELECTED;
    String key = "service.beta.kubernetes.io/load-balancer-source-ranges";
    assertThat(ways(annotated(key, "1.2.3.0/24, 5.6.7.8/32", spec), WEB))
        .contains(
            "load-balancer <load balancer of web>:80/TCP,"
                + " internet from [1.2.3.0/24, 5.6.7.8/32], ok");
    assertThat(ways(annotated(key, "1.2.3.0/24, 0.0.0.0/0", spec), WEB))
        .contains("load-balancer <load balancer of web>:80/TCP, internet, ok");
  }

  @Test
  void externalIPsAreWaysIn() {
    String spec = "externalIPs: [198.51.100.7, 192.168.0.7, '2001:db8::7'], " + SELECTED;
    assertThat(ways(service("web", spec), WEB))
        .contains(
            "external-ip 198.51.100.7:80/TCP, internet, ok",
            "external-ip [2001:db8::7]:80/TCP, internet, ok",
            "external-ip 192.168.0.7:80/TCP, node network, ok");
  }

  @Test
  void anExternalNameLeadsOutside() {
    String docs = service("docs", "type: ExternalName, externalName: docs.example.org");
    assertThat(ways(docs))
        .containsExactly("external-name docs.<namespace>.svc.cluster.local, cluster, outside");
  }

  @Test
  void aHeadlessServiceIsDialledAtThePodsPorts() {
    String db =
        service(
            "db", "clusterIP: None, selector: {app: db}, ports: [{port: 80, targetPort: http}]");
    String pods = "containers: [" + container("db", "{name: http, containerPort: 8080}") + "]";
    String set = workload("StatefulSet", "db", "app: db", pods);
    assertThat(
            ways(
                db,
                set.replace("spec: {selector", "spec: {serviceName: db, replicas: 2, selector")))
        .containsExactly(
            "headless-pod db-{0..1}.db.<namespace>.svc.cluster.local:8080/TCP, cluster, ok",
            "cluster-dns db.<namespace>.svc.cluster.local:8080/TCP, cluster, ok");
    assertThat(ways(db, set)).hasSize(1);
    assertThat(ways(db, set.replace("template", "replicas: 0, serviceName: db, template")))
        .containsExactly(
            "cluster-dns db.<namespace>.svc.cluster.local:8080/TCP, cluster, doubtful");
  }

  @Test
  void aHeadlessServiceNeedsNoPortsOfItsPods() {
    String pods = "containers: [" + container("db", "{name: http, containerPort: 8080}") + "]";
    String set = workload("StatefulSet", "db", "app: db", pods);
    String spec = "clusterIP: None, selector: {app: db}";
    assertThat(ways(service("db", spec), set))
        .containsExactly("cluster-dns db.<namespace>.svc.cluster.local, cluster, ok");
    assertThat(ways(service("db", spec + ", ports: [{port: 80}]"), set))
        .containsExactly("cluster-dns db.<namespace>.svc.cluster.local:80/TCP, cluster, ok");
    assertThat(ways(service("db", spec + ", ports: [{port: 80, targetPort: sql}]"), set))
        .containsExactly("cluster-dns db.<namespace>.svc.cluster.local:80/TCP, cluster, doubtful");
  }

  @Test
  void aPodWithAHostnameHasANameOfItsOwn() {
    String db = service("db", "clusterIP: None, selector: {app: db}, ports: [{port: 80}]");
    String pod =
        """
        {apiVersion: v1, kind: Pod, metadata: {name: x, labels: {app: db}},
          spec: {hostname: first, subdomain: db, containers: []}}\
        """;
    assertThat(ways(db, pod))
        .contains("headless-pod first.db.<namespace>.svc.cluster.local:80/TCP, cluster, ok");
  }

  @Test
  void hostPortsAndTheHostsNetworkAreWaysIn() {
    String ports =
        "containers: [{name: a, image: x, ports: [{containerPort: 80, hostPort: 8086},"
            + " {containerPort: 53, hostPort: 53, protocol: UDP, hostIP: 127.0.0.1}]}]";
    assertThat(ways(workload("DaemonSet", "web", "app: web", ports)))
        .containsExactly(
            "host-port node:8086/TCP, node network, ok",
            "host-port 127.0.0.1:53/UDP, one node, ok");
    assertThat(
            ways(
                workload(
                    "DaemonSet",
                    "web",
                    "app: web",
                    "hostNetwork: true, containers: ["
                        + container("a", "{containerPort: 80}")
                        + "]")))
        .containsExactly("host-network node:80/TCP, node network, ok");
  }

  @Test
  void eachPathOfAnIngressIsAUrl() {
    String paths =
        String.join(
            ", ",
            path("/", "Prefix", "web", "number: 80"),
            path("/api", "Prefix", "web", "number: 80"),
            path("/cart", "Exact", "web", "number: 80"),
            path("/x/(.*)", "ImplementationSpecific", "web", "number: 80"));
    String shop =
        ingress(
            "shop",
            "rules: [{host: a.b, http: {paths: ["
                + paths
                + "]}}, {http: {paths: ["
                + path("''", "ImplementationSpecific", "web", "number: 80")
                + "]}}]");
    assertThat(ways(shop, service("web", SELECTED), WEB))
        .containsExactly(
            "url http://<any host>/…, internet, ok",
            "url http://a.b/api/…, internet, ok",
            "url http://a.b/cart, internet, ok",
            "url http://a.b/x/(.*), internet, ok",
            "url http://a.b/…, internet, ok",
            "cluster-dns web.<namespace>.svc.cluster.local:80/TCP, cluster, ok");
  }

  @Test
  void tlsIsForTheHostsItNames() {
    String secret =
        "{apiVersion: v1, kind: Secret, metadata: {name: cert}, type: kubernetes.io/tls}";
    String cert = ", secretName: cert}";
    assertThat(tls("a.b.c", "{hosts: [a.b.c]" + cert))
        .isEqualTo(new Tls("cert", Tls.Source.OUTSIDE));
    assertThat(tls("a.b.c", "{hosts: ['*.b.c']" + cert, secret))
        .isEqualTo(new Tls("cert", Tls.Source.DECLARED));
    assertThat(tls("*.b.c", "{hosts: ['*.b.c']}")).isEqualTo(new Tls("", Tls.Source.CONTROLLER));
    assertThat(tls("a.b.c", "{secretName: cert}")).isNotNull();
    assertThat(tls("a.b.c", "{hosts: [b.c, x.b.c, '*.c']" + cert)).isNull();
    assertThat(tls("b.c", "{hosts: ['*.b.c']" + cert)).isNull();
    assertThat(tls("", "{hosts: [a.b.c]" + cert)).isNull();
  }

  @Test
  void someIngressesAreInternal() {
    String spec = "defaultBackend: {service: {name: web, port: {number: 80}}}";
    String scheme = "annotations: {alb.ingress.kubernetes.io/scheme: internal}, ";
    String source =
        "annotations: {nginx.ingress.kubernetes.io/whitelist-source-range: '1.2.3.4/32'}, ";
    assertThat(ways(ingress("a", spec + ", ingressClassName: gce-internal")).get(0))
        .isEqualTo("url http://<any host>/…, node network, outside");
    assertThat(ways(ingress("a", spec).replace("{name: a", "{" + scheme + "name: a")).get(0))
        .isEqualTo("url http://<any host>/…, node network, outside");
    assertThat(ways(ingress("a", spec).replace("{name: a", "{" + source + "name: a")).get(0))
        .isEqualTo("url http://<any host>/…, internet from [1.2.3.4/32], outside");
  }

  @Test
  void aTemplateAloneOpensNothing() {
    String pods = "hostNetwork: true, containers: [" + container("a", "{containerPort: 80}") + "]";
    String template =
        "{apiVersion: v1, kind: PodTemplate, metadata: {name: a}, template: {spec: {"
            + pods
            + "}}}";
    assertThat(ways(template)).isEmpty();
    assertThat(ways(WEB)).isEmpty();
  }
}
