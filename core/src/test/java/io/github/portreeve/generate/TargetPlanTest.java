package io.github.portreeve.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan asks of its target, in files, flags and Java, and what is wrong to ask. */
final class TargetPlanTest {
  private static final String WEB =
      """
      app: web
      image: web:1
      ports: [http=8080, https=8443, db=5432, dns=53/UDP]
      """;

  @Test
  void aFileSaysAllThatJavaSays() {
    PlanReading reading =
        read(
            """
            app: web
            image: web:1
            ports: [http=8080, db=5432]
            target: traefik
            canary: {image: web:2, weight: 10}
            expose:
            - http:
                host: a.example.com
                path: /x
                pathType: Exact
                methods: [GET, HEAD]
                headers: {x-team: blue}
                port: http
                className: edge
                tls: {secret: a-tls, clusterIssuer: letsencrypt}
                sticky: {cookie: WEB}
                sourceRanges: [10.0.0.0/8]
                backendTls: true
            - grpc: {host: b.example.com, service: shop.Orders, method: Get, port: http, tls: b-tls}
            - tlsPassthrough: {host: c.example.com, port: db}
            - tcp: {port: db, listenerPort: 5433, sourceRanges: [10.0.0.0/8]}
            """);
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.plan())
        .isEqualTo(
            ExposurePlan.app("web")
                .image("web:1")
                .port("http", 8080)
                .port("db", 5432)
                .target(Target.TRAEFIK)
                .canary(new Canary("web:2", 10))
                .expose(
                    Http.host("a.example.com")
                        .path("/x")
                        .pathType("Exact")
                        .methods("GET", "HEAD")
                        .header("x-team", "blue")
                        .port("http")
                        .className("edge")
                        .tls(Certificate.clusterIssuer("letsencrypt").in("a-tls"))
                        .sticky(StickySession.cookie("WEB"))
                        .sourceRanges("10.0.0.0/8")
                        .backendTls(BackendTls.on()))
                .expose(
                    Grpc.host("b.example.com")
                        .service("shop.Orders")
                        .method("Get")
                        .port("http")
                        .tls("b-tls"))
                .expose(TlsPassthrough.host("c.example.com").port("db"))
                .expose(StreamPort.tcp("db").listenerPort(5433).sourceRanges("10.0.0.0/8")));
    assertThat(reading.generate(ClusterProfile.DEFAULT).isRefused()).isFalse();
  }

  @Test
  void aGatewayIsMadeOrNamed() {
    PlanReading reading =
        read("app: a\ntarget: gateway\ngateway: {name: edge, namespace: infra, class: envoy}\n");
    assertThat(Objects.requireNonNull(reading.plan()).gateway())
        .isEqualTo(GatewayChoice.ofClass("envoy").name("edge").namespace("infra"));
    Generation made = withGateway("gateway: {class: envoy}");
    assertThat(made.yaml()).contains("kind: Gateway\n").contains("sectionName: http\n");
    Generation named = withGateway("gateway: {name: edge, namespace: infra}");
    assertThat(named.yaml())
        .doesNotContain("kind: Gateway\n")
        .contains("  - namespace: infra\n    name: edge\n");
    assertThat(named.notes())
        .extracting(Note::text)
        .containsExactly(
            "Gateway infra/edge needs a listener of protocol HTTP for a.example.com"
                + " that takes routes of this namespace");
  }

  private static Generation withGateway(String gateway) {
    return read(WEB + gateway + "\ntarget: gateway\nexpose: [{http: a.example.com}]\n")
        .generate(ClusterProfile.DEFAULT);
  }

  @Test
  void aGatewayElsewhereTakesRoutesOfThePlansNamespace() {
    Generation generation =
        read(WEB
                + "namespace: shop\ntarget: gateway\n"
                + "gateway: {class: envoy, namespace: infra}\nexpose: [{http: a.example.com}]\n")
            .generate(ClusterProfile.DEFAULT);
    assertThat(generation.yaml())
        .contains("from: Selector")
        .contains("kubernetes.io/metadata.name: shop");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          4:9  | target: haproxi                                                  | "haproxi" is none of plain, ingress-nginx,
          4:18 | expose: [{http: {hots: a}}]                                      | no key "hots" here, did you mean "host"?
          4:50 | expose: [{http: {tls: {issuer: a, clusterIssuer: b}}}]           | one of issuer and clusterIssuer
          4:26 | expose: [{http: {sticky: cookies}}]                              | none of clientIP, cookie, cookie=NAME
          4:27 | expose: [{http: {headers: x}}]                                   | a mapping of names to texts
          4:11 | expose: [{tlsPassthrough: }]                                     | needs the host
          4:9  | canary: {image: a}                                               | the canary has no weight
          """)
  void whatMeansNothingIsRefusedAtItsPlace(String position, String keys, String message) {
    PlanReading reading = read(WEB + keys + "\n");
    assertThat(reading.plan()).isNull();
    assertThat(reading.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.message()).contains(message);
              assertThat(position(finding)).isEqualTo(position);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          expose[0].http.host            | expose: [{http: {host: Foo_bar.com}}]                               | traefik
          expose[0].http.path            | expose: [{http: {path: x}}]                                         | traefik
          expose[0].http.path            | expose: [{http: {path: /a/../b}}]                                   | plain
          expose[0].http.path            | expose: [{http: {path: /a.b}}]                                      | ingress-nginx
          expose[0].http.pathType        | expose: [{http: {pathType: Foo}}]                                   | plain
          expose[0].http.methods[0]      | expose: [{http: {methods: [FETCH]}}]                                | traefik
          expose[0].http.headers[x y]    | expose: [{http: {headers: {x y: a}}}]                               | traefik
          expose[0].http.sourceRanges[0] | expose: [{http: {sourceRanges: [10.0.0.0/33]}}]                     | traefik
          expose[0].http.sticky          | expose: [{http: {sticky: {cookie: a b}}}]                           | traefik
          expose[0].http.className       | expose: [{http: {className: haproxy}}]                              | traefik
          expose[0].http.backendTls      | expose: [{http: {backendTls: {hostname: a.b}}}]                     | traefik
          expose[0].http.tls             | expose: [{http: {tls: {issuer: a}}}]                                | traefik
          expose[0].http.tls             | expose: [{http: {host: a.b, tls: true}}]                            | gateway
          expose[0].grpc.tls             | expose: [{grpc: {host: a.b, port: http}}]                           | nginx
          expose[0].grpc.method          | expose: [{grpc: {host: a.b, port: http, method: Get}}]              | gateway
          expose[1].http                 | expose: [{http: {host: a.b, sticky: cookie}}, {http: {host: a.b, path: /x}}] | nginx
          expose[1].http                 | expose: [{http: {host: a.b}}, {http: {host: a.b, port: https}}]     | plain
          expose[1].http.tls             | expose: [{http: {host: a.b, tls: a}}, {http: {host: a.b, path: /x, tls: b}}] | haproxy
          expose[1].grpc                 | expose: [{http: a.b}, {grpc: {host: a.b, port: https}}]             | gateway
          expose[1].tlsPassthrough.host  | expose: [{http: a.b}, {tlsPassthrough: a.b}]                        | ingress-nginx
          expose[0].tlsPassthrough.host  | expose: [{tlsPassthrough: {port: https}}]                           | traefik
          expose[0].tlsPassthrough.host  | expose: [{tlsPassthrough: "*.a.b"}]                                 | nginx
          expose[0].tcp.listenerPort     | expose: [{tcp: "80:db"}]                                            | traefik
          expose[0].tcp.listenerPort     | expose: [{tcp: "70000:db"}]                                         | plain
          expose[0].tcp.listenerPort     | expose: [{tcp: {listenerPort: 5432}}]                               | traefik
          expose[0].tcp.port             | expose: [{tcp: dns}]                                                | traefik
          expose[0].tcp.sticky           | expose: [{tcp: {port: db, sticky: cookie}}]                         | plain
          expose[1].tcp                  | expose: [{tcp: db}, {tcp: "5432:http"}]                             | haproxy
          expose[0].udp                  | expose: [{udp: dns}]                                                | haproxy
          gateway                        | gateway: {class: a}                                                 | traefik
          canary                         | canary: {image: a, weight: 10}                                      | traefik
          canary.weight                  | canary: {image: a, weight: 101}, expose: [{http: a.b}]              | traefik
          """)
  void whatNothingCanServeIsRefused(String field, String keys, String target) {
    String gateway = target.equals("gateway") ? "gateway: {class: envoy}\n" : "";
    String plan = WEB + keys.replace("}, expose", "}\nexpose") + "\ntarget: " + target + "\n";
    Generation generation = read(plan + gateway).generate(ClusterProfile.DEFAULT);
    assertThat(generation.findings())
        .as("%s", generation.findings())
        .extracting(finding -> finding.place().field().toString())
        .contains(field);
    assertThat(generation.findings()).allMatch(finding -> finding.place().location() != null);
  }

  @Test
  void requestsOfDifferentStickinessGetServicesOfTheirOwn() {
    ExposurePlan plan =
        ExposurePlan.app("web")
            .image("web:1")
            .port("http", 8080)
            .target(Target.HAPROXY)
            .expose(Http.host("a.example.com").sticky(StickySession.cookie("WEB")))
            .expose(Http.host("b.example.com"));
    String yaml = ManifestGenerator.generate(plan, ClusterProfile.DEFAULT).yaml();
    assertThat(yaml)
        .containsOnlyOnce("haproxy.org/cookie-persistence: WEB")
        .contains("name: web-cluster-ip");
  }

  @Test
  void eachHostHasACertificateOfItsOwnUnlessTheSecretIsNamed() {
    Certificate issued = Certificate.issuer("own");
    ExposurePlan plan =
        ExposurePlan.app("web")
            .image("web:1")
            .port("http", 8080)
            .target(Target.TRAEFIK)
            .expose(Http.host("a.example.com").tls(issued))
            .expose(Http.host("a.example.com").path("/x").methods("GET").tls(issued))
            .expose(Http.host("b.example.com").methods("GET").tls(issued));
    String yaml = ManifestGenerator.generate(plan, ClusterProfile.DEFAULT).yaml();
    assertThat(yaml)
        .containsOnlyOnce("kind: Certificate\n")
        .contains("cert-manager.io/issuer: own")
        .contains("  secretName: web-tls-2\n  dnsNames:\n  - b.example.com\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x", "/x/"})
  void aPrefixForTraefikEndsWhereAPartOfThePathEnds(String path) {
    Http http = Http.host("a.example.com").path(path).methods("GET");
    ExposurePlan plan =
        ExposurePlan.app("web").image("web:1").port(80).target(Target.TRAEFIK).expose(http);
    assertThat(ManifestGenerator.generate(plan, ClusterProfile.DEFAULT).yaml())
        .contains(
            "match: Host(`a.example.com`) && (Path(`/x`) || PathPrefix(`/x/`)) && Method(`GET`)");
  }

  @Test
  void flagsSayWhatIsAskedOfTheTarget() {
    Map<String, List<String>> flags =
        Map.of(
            "app", List.of("web"),
            "target", List.of("gateway"),
            "gateway-class", List.of("envoy"),
            "gateway-name", List.of("edge"),
            "http-host", List.of("a.example.com"),
            "header", List.of("x-team=blue"),
            "tls-issuer", List.of("own"),
            "backend-tls", List.of(""));
    assertThat(PlanFlags.plan(flags))
        .isEqualTo(
            ExposurePlan.app("web")
                .target(Target.GATEWAY)
                .gateway(GatewayChoice.ofClass("envoy").name("edge"))
                .expose(
                    Http.host("a.example.com")
                        .header("x-team", "blue")
                        .tls(Certificate.issuer("own"))
                        .backendTls(BackendTls.on())));
  }

  @ParameterizedTest
  @CsvSource({
    "target, nginxx, --target is one of plain",
    "sticky, cookie, --sticky changes nothing without --http-host",
    "method, GET, --method changes nothing without --http-host",
    "canary-image, web:2, --canary-image changes nothing without --canary-weight",
    "canary-weight, ten, --canary-weight needs a number",
    "tls-issuer, own, --tls-issuer changes nothing without"
  })
  void flagsThatMeanNothingAreRefused(String flag, String value, String message) {
    assertThatThrownBy(() -> PlanFlags.plan(Map.of("app", List.of("web"), flag, List.of(value))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static PlanReading read(String text) {
    return PlanReader.read(SourceFile.of("p.yaml", text));
  }

  private static String position(Finding finding) {
    SourcePosition start = Objects.requireNonNull(finding.place().location()).start();
    return start.line() + ":" + start.column();
  }
}
