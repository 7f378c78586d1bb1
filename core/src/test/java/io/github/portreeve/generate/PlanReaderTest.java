package io.github.portreeve.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourcePosition;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlanReaderTest {

  @Test
  void everythingCanBeSaid() {
    PlanReading reading =
        read(
            """
            app: influxdb
            image: influxdb:2.7
            replicas: 2
            namespace: monitoring
            workload: statefulset
            ports:
            - name: http
              port: 8086
            - 0x35
            - dns=53/udp
            expose:
            - hostNetwork: true
            - hostPort: {port: http, hostPort: 80, hostIP: 127.0.0.1}
            - clusterIP: {port: 8086, servicePort: 80, internalTrafficPolicy: Local}
            - headless: {port: http}
            - nodePort: {port: http, servicePort: 80, nodePort: 30086, externalTrafficPolicy: Local}
            - loadBalancer: {sourceRanges: [10.0.0.0/8], className: a/b}
            - externalName: db.example.com
            - ingress:
                host: influxdb.example.com
                path: /x
                pathType: Exact
                className: nginx
                tls: influxdb-tls
                port: http
            """);
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.plan())
        .isEqualTo(
            ExposurePlan.app("influxdb")
                .image("influxdb:2.7")
                .replicas(2)
                .namespace("monitoring")
                .workloadKind(WorkloadKind.STATEFUL_SET)
                .port("http", 8086)
                .port(53)
                .port(PlanPort.of("dns", 53).protocol("UDP"))
                .expose(new HostNetwork())
                .expose(HostPort.on("http").hostPort(80).hostIP("127.0.0.1"))
                .expose(ClusterIp.on(8086).servicePort(80).internalTrafficPolicy("Local"))
                .expose(Headless.on("http"))
                .expose(
                    NodePort.on("http")
                        .servicePort(80)
                        .nodePort(30086)
                        .externalTrafficPolicy("Local"))
                .expose(LoadBalancer.all().sourceRanges("10.0.0.0/8").className("a/b"))
                .expose(ExternalName.of("db.example.com"))
                .expose(
                    IngressRoute.host("influxdb.example.com")
                        .path("/x")
                        .pathType("Exact")
                        .className("nginx")
                        .tls("influxdb-tls")
                        .port("http")));
  }

  @Test
  void whatGoesWithoutSayingNeedNotBeSaid() {
    PlanReading reading =
        read(
            """
            app: web
            expose: [hostNetwork, hostPort, clusterIP, headless, nodePort, loadBalancer, ingress]
            """);
    assertThat(Objects.requireNonNull(reading.plan()).exposures())
        .containsExactly(
            new HostNetwork(),
            HostPort.all(),
            ClusterIp.all(),
            Headless.all(),
            NodePort.all(),
            LoadBalancer.all(),
            IngressRoute.anyHost());
  }

  @Test
  void oneValueIsEnoughForMostWays() {
    PlanReading reading =
        read(
            """
            app: web
            expose:
            - hostPort: 80:http
            - clusterIP: 80:8080
            - headless: http
            - nodePort: 30080
            - nodePort: 30080:http
            - loadBalancer: 443:https
            - ingress: a.example.com
            - ingress: {tls: true}
            - ingress: {host: b.example.com, tls: false}
            """);
    assertThat(Objects.requireNonNull(reading.plan()).exposures())
        .containsExactly(
            HostPort.on("http").hostPort(80),
            ClusterIp.on(8080).servicePort(80),
            Headless.on("http"),
            NodePort.all().nodePort(30080),
            NodePort.on("http").nodePort(30080),
            LoadBalancer.on("https").servicePort(443),
            IngressRoute.host("a.example.com"),
            IngressRoute.anyHost().tls(""),
            IngressRoute.host("b.example.com"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1:1  | imagee: a                            | no key "imagee" here, did you mean "image"?
          1:1  | zzz: a                               | no key "zzz" here, only app, image,
          1:6  | app: 80                              | a string belongs here; write "80"
          1:6  | app: yes                             | a string belongs here; write "yes"
          1:11 | replicas: "2"                        | a number belongs here
          1:11 | replicas: 99999999999                | a number belongs here
          1:11 | workload: Job                        | "Job" is none of Deployment, StatefulSet, DaemonSet
          1:8  | ports: 80                            | a list belongs here
          1:9  | ports: [http]                        | "http" is not a port such as http=8086/TCP
          1:9  | ports: [80.5]                        | "80.5" is not a port such as http=8086/TCP
          1:9  | ports: [{name: http}]                | the port has no number
          1:10 | ports: [{prt: 80}]                   | no key "prt" here, did you mean "port"?
          1:10 | expose: [nodeport]                   | no key "nodeport" here, did you mean "nodePort"?
          1:11 | expose: [{nodeport: 80}]             | no key "nodeport" here, did you mean "nodePort"?
          1:23 | expose: [{nodePort: , port: 80}]     | each item of expose is one way
          1:21 | expose: [{hostPort: "x:80"}]         | "x:80" is not a port such as 80:http
          1:21 | expose: [{hostPort: ""}]             | a port is a number or a name
          1:24 | expose: [{hostNetwork: no}]          | hostNetwork has no settings
          1:11 | expose: [{externalName: }]           | externalName needs the DNS name of another host
          1:20 | expose: [{ingress: [a]}]             | a mapping belongs here, with the keys host,
          1:7  | app: a: b                            | mapping
          1:1  | app                                  | a mapping belongs here, with the keys app,
          """)
  void whatMeansNothingIsRefusedAtItsPlace(String position, String plan, String message) {
    PlanReading reading = read(plan);
    assertThat(reading.plan()).isNull();
    assertThat(reading.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.message()).contains(message);
              assertThat(position(finding)).isEqualTo(position);
            });
    assertThat(reading.generate(ClusterProfile.DEFAULT).isRefused()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "app: a\n---\napp: b\n"})
  void aFileHoldsOnePlan(String text) {
    assertThat(read(text).findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith("a plan file holds one plan");
  }

  @Test
  void whatIsWrongWithThePlanStandsInItsFile() {
    PlanReading reading =
        read(
            """
            # a plan
            app: web
            image: nginx
            ports: [80]
            expose:
            - ingress:
                host: a.example.com
                port: 8080
            """);
    List<Finding> findings = reading.generate(ClusterProfile.DEFAULT).findings();
    assertThat(findings).singleElement().extracting(PlanReaderTest::position).isEqualTo("8:11");
    assertThat(findings.get(0).place().origin().file()).isEqualTo("p.yaml");
  }

  private static PlanReading read(String text) {
    return PlanReader.read(SourceFile.of("p.yaml", text));
  }

  private static String position(Finding finding) {
    SourcePosition start = Objects.requireNonNull(finding.place().location()).start();
    return start.line() + ":" + start.column();
  }
}
