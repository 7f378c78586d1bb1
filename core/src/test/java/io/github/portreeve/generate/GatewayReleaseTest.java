package io.github.portreeve.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.GatewayApiVersion;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for a Gateway is served by the release that was named, or is not written. */
final class GatewayReleaseTest {
  private static final Path ROOT = Path.of("..", "testdata", "generate", "gateway");

  private static final String WEB =
      """
      app: web
      image: web:1
      ports: [http=8080, https=8443, db=5432, dns=53/UDP]
      target: gateway
      gateway: {class: edge}
      """;

  /** The last release of the one side of the border, and the first of the other one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          grpc: {host: a.example.com, port: http}                   | 1.0 | 1.1 | grpc
          http: {host: a.example.com, port: http, backendTls: true} | 1.3 | 1.4 | http.backendTls
          tlsPassthrough: {host: a.example.com, port: https}        | 1.4 | 1.5 | tlsPassthrough
          tcp: {port: db}                                           | 1.5 | 1.6 | tcp
          udp: {port: dns}                                          | 1.5 | 1.6 | udp
          """)
  void isRefusedBeforeItsRelease(String way, String before, String after, String field) {
    Generation refused = generate(way, before);
    assertThat(refused.manifests()).isEmpty();
    assertThat(refused.findings()).hasSize(1);
    Finding finding = refused.findings().get(0);
    assertThat(finding.rule().id()).isEqualTo("plan-needs-version");
    assertThat(finding.place().field()).hasToString("expose[0]." + field);
    assertThat(finding.place().location()).isNotNull();
    assertThat(finding.message()).contains("since " + after).endsWith("has " + before);
    assertThat(generate(way, after).findings()).isEmpty();
  }

  @Test
  void whatEveryReleaseHasIsNotRefused() {
    Generation generation = generate("http: {host: a.example.com, port: http, tls: a}", "1.0");
    assertThat(generation.findings()).isEmpty();
    assertThat(generation.yaml()).contains("kind: HTTPRoute");
  }

  @Test
  void otherTargetsNeedNoRelease() {
    String plan = WEB.replace("gateway: {class: edge}\n", "").replace("gateway", "traefik");
    Generation generation =
        PlanReader.read(SourceFile.of("plan.yaml", plan + "expose:\n- tcp: {port: db}\n"))
            .generate(cluster("1.0"));
    assertThat(generation.findings()).isEmpty();
  }

  static List<String> releases() {
    return IntStream.rangeClosed(0, GatewayApiVersion.NEWEST.minor())
        .mapToObj(minor -> "1." + minor)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void nothingIsWrittenThatIsNotServed(String release) throws IOException {
    List<Intent> written = new ArrayList<>();
    for (Intent intent : Intent.values()) {
      if (Capabilities.of(intent, Target.GATEWAY).isThere()) {
        SourceFile plan =
            SourceFile.read("plan.yaml", ROOT.resolve(intent.id()).resolve("plan.yaml"));
        Generation generation = PlanReader.read(plan).generate(cluster(release));
        if (!generation.isRefused()) {
          written.add(intent);
          DecodedFile decoded =
              ManifestDecoder.decode(SourceFile.of("a.yaml", generation.yaml()), cluster(release));
          assertThat(decoded.findings()).as(intent.id()).isEmpty();
        }
      }
    }
    assertThat(written).contains(Intent.HTTP, Intent.CANARY);
  }

  private static Generation generate(String way, String release) {
    SourceFile plan = SourceFile.of("plan.yaml", WEB + "expose:\n- " + way + "\n");
    return PlanReader.read(plan).generate(cluster(release));
  }

  private static ClusterProfile cluster(String release) {
    return ClusterProfile.DEFAULT.withGatewayApi(GatewayApiVersion.parse(release));
  }
}
