package io.github.portreeve.validation;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Origin;
import io.github.portreeve.model.Resource;
import java.util.List;

/**
 * What a server says to an object, one line a finding: where, and what kind of error or which
 * warning.
 */
final class Verdict {
  private Verdict() {}

  /** Of the newest server, to the newest API version of the kind. */
  static List<String> of(Resource resource) {
    return of(resource, KubernetesVersion.NEWEST.minor());
  }

  static List<String> of(Resource resource, int minor) {
    return of(Manifest.generated(resource), minor);
  }

  static List<String> of(String apiVersion, Resource resource, int minor) {
    Manifest<?> manifest = Manifest.generated(resource);
    ApiType type = new ApiType(apiVersion, manifest.type().kind());
    return of(new Manifest<>(Origin.of("a.yaml", 1), type, resource), minor);
  }

  private static List<String> of(Manifest<?> manifest, int minor) {
    return of(manifest, ClusterProfile.DEFAULT.withVersion(new KubernetesVersion(minor)));
  }

  static List<String> of(Manifest<?> manifest, ClusterProfile cluster) {
    Findings findings = new Findings();
    ServerValidation.validate(manifest, cluster, findings);
    return findings.toList().stream().map(Verdict::line).toList();
  }

  private static String line(Finding finding) {
    String kind = finding.isInvalid() ? finding.errorType().label() : finding.rule().id();
    return finding.place().field() + " " + kind;
  }
}
