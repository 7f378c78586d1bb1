package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.corpus.Corpus;
import io.github.portreeve.corpus.DecodingAgreement;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decoding refuses what API servers refuse in decoding and discovery, and nothing else. */
class CorpusAgreementTest {
  private static final Corpus CORPUS = Corpus.read();

  @ParameterizedTest
  @ValueSource(ints = {Corpus.MINOR, 35, 33, 29})
  void refusesWhatServersRefuseToDecode(int minor) {
    List<String> missed = new ArrayList<>();
    int refusals = 0;
    for (Corpus.Entry entry : CORPUS.entries()) {
      List<Finding> found = refusals(entry, minor);
      for (Corpus.Refusal refusal : CORPUS.verdict(entry, minor).errors()) {
        if (refusal.isAboutDecoding()) {
          refusals++;
          if (found.stream().noneMatch(finding -> DecodingAgreement.isSame(refusal, finding))) {
            missed.add(entry.id() + " " + entry.mutations() + " " + refusal + " not in " + found);
          }
        }
      }
    }
    assertThat(refusals).isGreaterThan(2000);
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Corpus.MINOR, 35, 33, 29})
  void refusesNothingThatServersDecode(int minor) {
    List<String> extra = new ArrayList<>();
    for (Corpus.Entry entry : CORPUS.entries()) {
      List<Corpus.Refusal> errors = CORPUS.verdict(entry, minor).errors();
      if (errors.stream().noneMatch(Corpus.Refusal::isAboutDecoding)) {
        DecodedFile file = decode(entry, minor);
        assertThat(file.manifests()).as(entry.id()).hasSize(1);
        refusals(entry, minor).forEach(finding -> extra.add(entry.id() + " " + finding));
      }
    }
    assertThat(extra).isEmpty();
  }

  private static List<Finding> refusals(Corpus.Entry entry, int minor) {
    return decode(entry, minor).findings().stream().filter(Finding::isInvalid).toList();
  }

  private static DecodedFile decode(Corpus.Entry entry, int minor) {
    ClusterProfile cluster = ClusterProfile.DEFAULT.withVersion(new KubernetesVersion(minor));
    return ManifestDecoder.decode(SourceFile.of(entry.id() + ".yaml", entry.yaml()), cluster);
  }
}
