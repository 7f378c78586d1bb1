package io.github.portreeve.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.validation.ServerValidation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * kubectl turns YAML into JSON before it sends it, so that of equal keys only the last one arrives:
 * but for the duplicate keys, what deploys through kubectl is right for us.
 */
class KubectlAgreementTest {
  private static final ClusterProfile CLUSTER =
      ClusterProfile.DEFAULT.withServiceRanges(Comparison.SERVICE_RANGES);

  @Test
  void butForDuplicateKeysWhatKubectlDeploysIsAccepted() {
    List<String> otherwise = new ArrayList<>();
    int recorded = 0;
    for (Corpus.Entry entry : Corpus.read().entries()) {
      Boolean kubectl = entry.kubectlAccepts();
      recorded += kubectl == null ? 0 : 1;
      if (acceptsLastOfEqualKeys(entry)
          != (kubectl == null ? entry.verdict().accepted() : kubectl)) {
        otherwise.add(entry.id() + " " + entry.mutations());
      }
    }

    assertThat(recorded).isGreaterThan(100);
    assertThat(otherwise).isEmpty();
  }

  private static boolean acceptsLastOfEqualKeys(Corpus.Entry entry) {
    SourceFile source = SourceFile.of(entry.id() + ".yaml", entry.yaml());
    DecodedFile file = ManifestDecoder.decode(source, CLUSTER);
    Findings findings = new Findings();
    for (Finding finding : file.findings()) {
      findings.add(finding);
    }
    for (Manifest<?> manifest : file.manifests()) {
      ServerValidation.validate(manifest, CLUSTER, findings);
    }
    for (Finding finding : findings.toList()) {
      if (finding.isInvalid() && finding.errorType() != ErrorType.DUPLICATE_KEY) {
        return false;
      }
    }
    return true;
  }
}
