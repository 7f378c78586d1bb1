package io.github.portreeve.corpus;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.validation.ServerValidation;
import java.util.ArrayList;
import java.util.List;

/** What decoding and validation say to an entry of the corpus, beside what a server said. */
public final class Comparison {
  /** Of the servers that were asked. */
  static final List<String> SERVICE_RANGES = List.of("10.96.0.0/16", "fd00:10:96::/112");

  private final Corpus.Entry entry;
  private final int minor;
  private final Corpus.Verdict verdict;
  private final List<Finding> decoding;
  private final List<Finding> validation;
  private final boolean setAside;
  private final List<String> disagreements = new ArrayList<>();

  private Comparison(
      Corpus.Entry entry,
      int minor,
      Corpus.Verdict verdict,
      DecodedFile file,
      List<Finding> validation) {
    this.entry = entry;
    this.minor = minor;
    this.verdict = verdict;
    this.decoding = file.findings();
    this.validation = validation;
    this.setAside =
        !file.partial().isEmpty()
            || !file.skipped().isEmpty()
            || file.manifests().stream().anyMatch(Comparison::isOfOthers);
  }

  private static boolean isOfOthers(Manifest<?> manifest) {
    return manifest.resource().kind() == ResourceKind.OTHER;
  }

  static Comparison of(Corpus corpus, Corpus.Entry entry, int minor) {
    return of(entry, minor, corpus.verdict(entry, minor));
  }

  /** With what a server of release 1.{@code minor} says of the entry. */
  public static Comparison of(Corpus.Entry entry, int minor, Corpus.Verdict verdict) {
    ClusterProfile cluster =
        ClusterProfile.DEFAULT
            .withVersion(new KubernetesVersion(minor))
            .withServiceRanges(SERVICE_RANGES)
            .withAllowPrivileged(false);
    DecodedFile file =
        ManifestDecoder.decode(SourceFile.of(entry.id() + ".yaml", entry.yaml()), cluster);
    Findings findings = new Findings();
    for (Manifest<?> manifest : file.manifests()) {
      ServerValidation.validate(manifest, cluster, findings);
    }
    Comparison comparison = new Comparison(entry, minor, verdict, file, findings.toList());
    comparison.compare();
    return comparison;
  }

  /** In words, one for each difference that nothing explains. */
  public List<String> disagreements() {
    return disagreements;
  }

  /** Whether decoding took it for a patch or for something of others, of which nothing is said. */
  public boolean isSetAside() {
    return setAside;
  }

  /** Whether the entry has a placeholder that is to be filled in before a server sees it. */
  public boolean isUnfilled() {
    return decoding.stream()
        .anyMatch(finding -> finding.rule().id().equals("unresolved-placeholder"));
  }

  String describe() {
    return "1." + minor + " " + entry.id() + " " + entry.mutations() + " " + disagreements;
  }

  private void compare() {
    boolean accepted = findings().stream().noneMatch(Finding::isInvalid);
    if (accepted != verdict.accepted()) {
      disagreements.add("the server " + (verdict.accepted() ? "accepts it" : "refuses it"));
    }
    for (Corpus.Refusal refusal : verdict.errors()) {
      if (findings().stream().noneMatch(finding -> isSame(refusal, finding))) {
        disagreements.add("missed " + refusal.field() + " " + refusal.type());
      }
    }
    for (Finding finding : findings()) {
      if (finding.isInvalid() && !isReported(finding) && !isHidden(finding)) {
        disagreements.add("extra " + finding.place().field() + " " + finding.errorType().label());
      }
    }
    if (minor == Corpus.MINOR) {
      compareWarnings();
    }
  }

  private List<Finding> findings() {
    List<Finding> all = new ArrayList<>(decoding);
    all.addAll(validation);
    return all;
  }

  private static boolean isSame(Corpus.Refusal refusal, Finding finding) {
    if (refusal.isAboutDecoding()) {
      return DecodingAgreement.isSame(refusal, finding);
    }
    return finding.isInvalid()
        && finding.place().field().toString().equals(refusal.field())
        && finding.errorType().label().equals(refusal.type());
  }

  private boolean isReported(Finding finding) {
    return verdict.errors().stream().anyMatch(refusal -> isSame(refusal, finding));
  }

  /** Whether the server stopped before it came to what we found. */
  private boolean isHidden(Finding finding) {
    if (verdict.errors().stream().anyMatch(Corpus.Refusal::isAboutDecoding)) {
      return true;
    }
    if (decoding.contains(finding)) {
      return false;
    }
    boolean metadata = finding.place().field().toString().startsWith("metadata");
    return hasErrorOf("allocator") || metadata && hasErrorOf("validation");
  }

  private boolean hasErrorOf(String layer) {
    return verdict.errors().stream().anyMatch(refusal -> refusal.layer().equals(layer));
  }

  /** A warning of an API version that is gone anyway is answered by the refusal. */
  private void compareWarnings() {
    long answers =
        findings().stream()
            .filter(
                finding ->
                    finding.severity() != Severity.ERROR
                        || finding.errorType() == ErrorType.NOT_SERVED)
            .count();
    if (answers < entry.warnings().size()) {
      disagreements.add("not warned: " + entry.warnings());
    }
  }
}
