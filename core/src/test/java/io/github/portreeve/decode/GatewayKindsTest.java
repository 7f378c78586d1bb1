package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.GatewayApiVersion;
import io.github.portreeve.model.gateway.TcpRoute;
import io.github.portreeve.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayKindsTest {
  /** The last release of the one side of the border, and the first of the other one. */
  @ParameterizedTest
  @CsvSource({
    "v1, GRPCRoute, 1.0, 1.1",
    "v1, BackendTLSPolicy, 1.3, 1.4",
    "v1, TLSRoute, 1.4, 1.5",
    "v1, ListenerSet, 1.4, 1.5",
    "v1, ReferenceGrant, 1.4, 1.5",
    "v1, TCPRoute, 1.5, 1.6",
    "v1, UDPRoute, 1.5, 1.6",
  })
  void isServedFromARelease(String version, String kind, String before, String after) {
    assertThat(findings(version, kind, before))
        .extracting(finding -> finding.rule().id())
        .containsExactly("api-version-not-yet");
    assertThat(findings(version, kind, after)).isEmpty();
  }

  @Test
  void isServedUpToARelease() {
    assertThat(findings("v1alpha2", "ReferenceGrant", "1.0")).isEmpty();
    assertThat(findings("v1alpha2", "ReferenceGrant", "1.1"))
        .extracting(finding -> finding.rule().id())
        .containsExactly("api-version-removed");
  }

  @ParameterizedTest
  @CsvSource({"GRPCRoute, 1.0", "GRPCRoute, 1.1", "TLSRoute, 1.4", "TCPRoute, 1.5"})
  void standardChannelServesNoSuchAlpha(String kind, String release) {
    assertThat(findings("v1alpha2", kind, release))
        .extracting(finding -> finding.rule().id())
        .containsExactly("api-version-removed");
  }

  @Test
  void aDefinitionAtHandDecidesWhatIsServedAndWhichFieldsThereAre() {
    ApiType type = new ApiType("gateway.networking.k8s.io/v1alpha2", "TCPRoute");
    String text =
        "apiVersion: %s\nkind: %s\nmetadata: {name: a}\nspec: {depth: 1}\n"
            .formatted(type.apiVersion(), type.kind());
    SourceFile source = SourceFile.of("a.yaml", text);
    ClusterProfile defined = ClusterProfile.DEFAULT.withDefined(List.of(type));

    DecodedFile decoded = ManifestDecoder.decode(source, defined);

    assertThat(decoded.findings()).isEmpty();
    assertThat(decoded.manifests().get(0).resource()).isInstanceOf(TcpRoute.class);
    assertThat(ManifestDecoder.decode(source, ClusterProfile.DEFAULT).findings())
        .extracting(finding -> finding.rule().id())
        .contains("api-version-removed");
  }

  @Test
  void versionsAreReadAsPeopleWriteThem() {
    assertThat(GatewayApiVersion.parse("v1.6.1")).isEqualTo(GatewayApiVersion.NEWEST);
    assertThat(GatewayApiVersion.parse("1.0")).hasToString("1.0");
    for (String wrong : List.of("1", "2.0", "1.7", "1.x", "")) {
      assertThatThrownBy(() -> GatewayApiVersion.parse(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<Finding> findings(String version, String kind, String release) {
    String text =
        "apiVersion: gateway.networking.k8s.io/%s\nkind: %s\nmetadata: {name: a}\n"
            .formatted(version, kind);
    ClusterProfile cluster =
        ClusterProfile.DEFAULT.withGatewayApi(GatewayApiVersion.parse(release));
    return ManifestDecoder.decode(SourceFile.of("a.yaml", text), cluster).findings();
  }
}
