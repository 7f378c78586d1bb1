package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;

/** A custom resource of a group that its controller has left. */
final class CustomResourceGroupRemoved implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "custom-resource-group-removed",
          Category.DEPRECATED,
          Severity.INFO,
          "The controller no longer looks at resources of this group",
          """
          Traefik 2 read its resources from the groups traefik.containo.us and, since 2.10, \
          traefik.io. Traefik 3 reads the second only: what is of the first stays in the cluster \
          and does nothing.

          Write apiVersion: traefik.io/v1alpha1; the fields are the same.""");

  private static final String FORMER = "traefik.containo.us";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<?> manifest : manifests.all()) {
      if (manifest.type().apiVersion().startsWith(FORMER)
          && manifest.type().group().equals(FORMER)) {
        String message = "Traefik 3 reads no " + FORMER + ", write traefik.io/v1alpha1";
        findings.report(INFO, manifest, FieldPath.of("apiVersion"), message);
      }
    }
  }
}
