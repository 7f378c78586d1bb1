package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.source.SourceFile;
import org.junit.jupiter.api.Test;

class ManifestDecoderTest {
  @Test
  void aKnownPatchIsPartialAndNotMentioned() {
    DecodedFile file =
        ManifestDecoder.decodePatch(
            SourceFile.of(
                "patch.yaml",
                """
                apiVersion: v1
                kind: Service
                metadata: {name: web, $retainKeys: [name]}
                spec:
                  $patch: replace
                  prots: []
                """),
            ClusterProfile.DEFAULT);
    assertThat(file.manifests()).isEmpty();
    assertThat(file.partial()).extracting(Manifest::name).containsExactly("web");
    assertThat(file.findings())
        .extracting(Finding::rule)
        .containsExactly(DecodeChecks.UNKNOWN_FIELD);
  }

  @Test
  void directivesAreUnknownFieldsElsewhere() {
    DecodedFile file = decode("a.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {$patch: delete}\n");
    assertThat(file.findings())
        .extracting(Finding::rule)
        .containsExactly(DecodeChecks.UNKNOWN_FIELD);
  }

  @Test
  void kustomizationsAreKnownByTheirNames() {
    for (String name :
        new String[] {"Kustomization", "a/kustomization.yaml", "kustomization.yml"}) {
      DecodedFile file = decode(name, "resources: [web.yaml]\n");
      assertThat(file.skipped())
          .containsExactly(new Skipped(name, 0, Skipped.Reason.KUSTOMIZATION));
    }
  }

  @Test
  void findingsNameTheirSubject() {
    DecodedFile file = decode("a.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: a, b: c}\n");
    assertThat(file.findings()).extracting(Finding::subject).containsExactly("Pod \"a\"");
  }

  @Test
  void tooLargeTextsAreFindingsWhenTheyLookLikeManifests() {
    String large = "x".repeat(65 << 20);
    assertThat(decode("a.yaml", "kind: Pod\nx: " + large).findings())
        .extracting(Finding::rule)
        .containsExactly(DecodeChecks.YAML_LIMIT);
    assertThat(decode("a.yaml", "x: " + large).findings()).isEmpty();
  }

  private static DecodedFile decode(String name, String text) {
    return ManifestDecoder.decode(SourceFile.of(name, text), ClusterProfile.DEFAULT);
  }
}
