package io.github.portreeve.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.Manifest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ManifestGeneratorTest {
  private static final ExposurePlan WEB =
      ExposurePlan.app("web").image("nginx:1.29").port("http", 8080);

  @Test
  void aNodePortAndAnIngressShareAService() {
    ExposurePlan plan =
        ExposurePlan.app("influxdb")
            .image("influxdb:2.7")
            .port("http", 8086)
            .replicas(1)
            .namespace("monitoring")
            .expose(NodePort.on(8086).nodePort(30086))
            .expose(
                IngressRoute.host("influxdb.example.com").tls("influxdb-tls").className("nginx"));
    assertThat(generate(plan).yaml())
        .isEqualTo(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: influxdb
              namespace: monitoring
              labels:
                app.kubernetes.io/name: influxdb
            spec:
              replicas: 1
              selector:
                matchLabels:
                  app.kubernetes.io/name: influxdb
              template:
                metadata:
                  labels:
                    app.kubernetes.io/name: influxdb
                spec:
                  containers:
                  - name: influxdb
                    image: influxdb:2.7
                    ports:
                    - name: http
                      containerPort: 8086
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: influxdb
              namespace: monitoring
              labels:
                app.kubernetes.io/name: influxdb
            spec:
              type: NodePort
              selector:
                app.kubernetes.io/name: influxdb
              ports:
              - name: http
                port: 8086
                targetPort: http
                nodePort: 30086
            ---
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: influxdb
              namespace: monitoring
              labels:
                app.kubernetes.io/name: influxdb
            spec:
              ingressClassName: nginx
              rules:
              - host: influxdb.example.com
                http:
                  paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      service:
                        name: influxdb
                        port:
                          name: http
              tls:
              - hosts:
                - influxdb.example.com
                secretName: influxdb-tls
            """);
  }

  @Test
  void onePortWithoutANameStaysWithoutOne() {
    ExposurePlan plan = ExposurePlan.app("web").image("nginx").port(80).expose(ClusterIp.all());
    assertThat(spec(plan, "Service"))
        .isEqualTo(
            """
            spec:
              selector:
                app.kubernetes.io/name: web
              ports:
              - port: 80
            """);
  }

  @Test
  void clientsMayUseAnotherPortThanTheApp() {
    assertThat(spec(WEB.expose(ClusterIp.on("http").servicePort(80)), "Service"))
        .endsWith("  ports:\n  - name: http\n    port: 80\n    targetPort: http\n");
    ExposurePlan unnamed = ExposurePlan.app("web").image("nginx").port(8080);
    assertThat(spec(unnamed.expose(ClusterIp.parse("80:8080")), "Service"))
        .endsWith("  ports:\n  - port: 80\n    targetPort: 8080\n");
  }

  @Test
  void loadBalancerSaysOnlyWhatWasAsked() {
    LoadBalancer balancer =
        LoadBalancer.all()
            .sourceRanges("10.0.0.0/8")
            .className("example.com/lb")
            .externalTrafficPolicy("Local")
            .internalTrafficPolicy("Local");
    assertThat(spec(WEB.expose(balancer), "Service"))
        .isEqualTo(
            """
            spec:
              type: LoadBalancer
              loadBalancerClass: example.com/lb
              loadBalancerSourceRanges:
              - 10.0.0.0/8
              selector:
                app.kubernetes.io/name: web
              ports:
              - name: http
                port: 8080
                targetPort: http
              externalTrafficPolicy: Local
              internalTrafficPolicy: Local
            """);
  }

  @Test
  void headlessMakesAStatefulSet() {
    ExposurePlan plan = WEB.expose(Headless.all());
    assertThat(spec(plan, "StatefulSet")).startsWith("spec:\n  serviceName: web\n");
    assertThat(spec(plan, "Service")).startsWith("spec:\n  clusterIP: None\n");
  }

  @Test
  void aStatefulSetHasAHeadlessServiceWhatElseItMayHave() {
    ExposurePlan plan = WEB.workloadKind(WorkloadKind.STATEFUL_SET).expose(ClusterIp.all());
    assertThat(names(plan))
        .containsExactly("StatefulSet \"web\"", "Service \"web\"", "Service \"web-headless\"");
    assertThat(spec(plan, "StatefulSet")).startsWith("spec:\n  serviceName: web-headless\n");
  }

  @Test
  void externalNameAloneRunsNothing() {
    ExposurePlan plan = ExposurePlan.app("db").expose(ExternalName.of("db.example.com"));
    assertThat(names(plan)).containsExactly("Service \"db\"");
    assertThat(spec(plan, "Service"))
        .isEqualTo("spec:\n  type: ExternalName\n  externalName: db.example.com\n");
  }

  @Test
  void hostNetworkKeepsClusterDnsAndStopsThePodBeforeItStartsTheNext() {
    assertThat(spec(WEB.expose(new HostNetwork()), "Deployment"))
        .contains("  strategy:\n    type: Recreate\n")
        .contains("    spec:\n      hostNetwork: true\n      dnsPolicy: ClusterFirstWithHostNet\n")
        .doesNotContain("hostPort");
  }

  @Test
  void severalPodsWithHostPortsAreReplacedOneByOne() {
    assertThat(spec(WEB.replicas(3).expose(HostPort.on("http").hostPort(80)), "Deployment"))
        .contains(
            """
              strategy:
                type: RollingUpdate
                rollingUpdate:
                  maxSurge: 0
                  maxUnavailable: 1
            """)
        .endsWith("        - name: http\n          containerPort: 8080\n          hostPort: 80\n");
  }

  @Test
  void aDaemonSetNeedsNoStrategyForHostPorts() {
    ExposurePlan plan = WEB.workloadKind(WorkloadKind.DAEMON_SET).expose(HostPort.all());
    assertThat(spec(plan, "DaemonSet")).doesNotContain("trategy").contains("hostPort: 8080\n");
  }

  @Test
  void severalHostPortsMayLeadToOnePort() {
    ExposurePlan plan =
        WEB.expose(HostPort.on(8080).hostPort(80)).expose(HostPort.on(8080).hostPort(81));
    assertThat(spec(plan, "Deployment"))
        .endsWith(
            """
                    ports:
                    - name: http
                      containerPort: 8080
                      hostPort: 80
                    - containerPort: 8080
                      hostPort: 81
            """);
  }

  @Test
  void tcpAndUdpOnOneNumberHaveNamesAndSayWhichIsWhich() {
    ExposurePlan plan =
        ExposurePlan.app("dns")
            .image("coredns/coredns")
            .port(53)
            .port(PlanPort.parse("53/UDP"))
            .expose(NodePort.on(53).nodePort(30053));
    assertThat(spec(plan, "Deployment"))
        .endsWith(
            """
                    ports:
                    - containerPort: 53
                      protocol: TCP
                    - containerPort: 53
                      protocol: UDP
            """);
    assertThat(spec(plan, "Service"))
        .endsWith(
            """
              ports:
              - name: tcp-53
                port: 53
                nodePort: 30053
                protocol: TCP
              - name: udp-53
                port: 53
                nodePort: 30053
                protocol: UDP
            """);
  }

  @Test
  void theFirstServiceBearsTheNameOfTheApp() {
    ExposurePlan plan =
        WEB.port("admin", 9000)
            .expose(NodePort.on("http"))
            .expose(LoadBalancer.on("http"))
            .expose(ClusterIp.on("admin"))
            .expose(NodePort.on("admin"))
            .expose(LoadBalancer.on("admin").sourceRanges("10.0.0.0/8"));
    assertThat(names(plan))
        .containsExactly(
            "Deployment \"web\"",
            "Service \"web\"",
            "Service \"web-load-balancer\"",
            "Service \"web-cluster-ip\"",
            "Service \"web-load-balancer-2\"");
  }

  @Test
  void onePortUnderTwoNumbersHasTwoNames() {
    ExposurePlan plan =
        WEB.expose(ClusterIp.on("http").servicePort(80))
            .expose(ClusterIp.on("http").servicePort(8000));
    assertThat(spec(plan, "Service")).contains("- name: http\n    port: 80\n");
    assertThat(spec(plan, "Service")).contains("- name: http-8000\n    port: 8000\n");
  }

  @Test
  void anIngressBringsAServiceWhenThereIsNoneItCouldLeadTo() {
    assertThat(names(WEB.expose(IngressRoute.host("a.example.com"))))
        .containsExactly("Deployment \"web\"", "Service \"web\"", "Ingress \"web\"");
    assertThat(names(WEB.expose(Headless.all()).expose(IngressRoute.host("a.example.com"))))
        .containsExactly(
            "StatefulSet \"web\"",
            "Service \"web\"",
            "Service \"web-cluster-ip\"",
            "Ingress \"web\"");
  }

  @Test
  void routesOfOneHostShareARuleAndHostsOfOneSecretAnEntry() {
    ExposurePlan plan =
        WEB.expose(IngressRoute.host("a.example.com").tls("web-tls"))
            .expose(IngressRoute.host("b.example.com").tls("web-tls"))
            .expose(IngressRoute.host("a.example.com").path("/x").pathType("Exact").tls("web-tls"))
            .expose(IngressRoute.host("c.example.com").className("other"));
    assertThat(names(plan)).endsWith("Ingress \"web\"", "Ingress \"web-2\"");
    String yaml = generate(plan).yaml();
    assertThat(yaml).containsOnlyOnce("- host: a.example.com").containsOnlyOnce("pathType: Exact");
    assertThat(yaml)
        .contains(
            """
              tls:
              - hosts:
                - a.example.com
                - b.example.com
                secretName: web-tls
            """);
  }

  @Test
  void anIngressForAllHostsMayUseTheCertificateOfItsController() {
    String spec = spec(WEB.expose(IngressRoute.anyHost().tls("")), "Ingress");
    assertThat(spec).startsWith("spec:\n  rules:\n  - http:\n").endsWith("  tls:\n  - {}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "1.19, networking.k8s.io/v1, pathType: Prefix, ingressClassName: nginx, number: 80",
    "1.18, networking.k8s.io/v1beta1, pathType: Prefix, ingressClassName: nginx, servicePort: 80",
    "1.17, networking.k8s.io/v1beta1, path: /, kubernetes.io/ingress.class: nginx, servicePort: 80"
  })
  void anIngressIsWrittenForTheVersionOfItsCluster(
      String version, String apiVersion, String path, String className, String port) {
    ExposurePlan plan =
        ExposurePlan.app("web")
            .image("nginx")
            .port(80)
            .expose(IngressRoute.host("a.example.com").className("nginx"));
    ClusterProfile cluster = ClusterProfile.DEFAULT.withVersion(KubernetesVersion.parse(version));
    assertThat(ManifestGenerator.generate(plan, cluster).yaml())
        .contains("apiVersion: " + apiVersion + "\nkind: Ingress\n", path, className, port);
  }

  @Test
  void aRefusedPlanCannotBeWritten() {
    Generation generation = generate(WEB.expose(NodePort.all().nodePort(12)));
    assertThat(generation.isRefused()).isTrue();
    assertThat(generation.manifests()).isEmpty();
    assertThatThrownBy(generation::yaml)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("<generated Service web>: spec.ports[0].nodePort: ")
        .hasMessageContaining("12");
  }

  private static Generation generate(ExposurePlan plan) {
    return ManifestGenerator.generate(plan, ClusterProfile.DEFAULT);
  }

  private static List<String> names(ExposurePlan plan) {
    return generate(plan).orThrow().manifests().stream().map(Manifest::describe).toList();
  }

  /** What the first object of this kind says below its metadata. */
  private static String spec(ExposurePlan plan, String kind) {
    for (String document : generate(plan).yaml().split("(?m)^---\n")) {
      if (document.contains("\nkind: " + kind + "\n")) {
        return document.substring(document.indexOf("\nspec:\n") + 1);
      }
    }
    throw new AssertionError("no " + kind);
  }
}
