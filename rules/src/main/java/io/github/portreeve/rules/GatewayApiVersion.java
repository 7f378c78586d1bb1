package io.github.portreeve.rules;

import io.github.portreeve.exposure.gateway.GatewayGroup;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;

/** An old version of a kind of the Gateway API, still served. */
final class GatewayApiVersion implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "gateway-api-version",
          Category.DEPRECATED,
          Severity.INFO,
          "An object of the Gateway API is written in v1beta1, of which v1 is the better",
          """
          GatewayClass, Gateway and HTTPRoute have been v1 since release 1.0 of the Gateway API, \
          ReferenceGrant since 1.5. v1beta1 is still served and has the same fields, so that \
          writing v1 changes nothing else.

          Older versions are served no more: api-version-removed says so.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<?> manifest : manifests.all()) {
      boolean old =
          manifest.type().version().equals("v1beta1")
              && manifest.type().group().equals(GatewayGroup.NAME);
      boolean replaced =
          !manifest.type().kind().equals("ReferenceGrant")
              || manifests.cluster().gatewayApi().minor() >= 5;
      if (old && replaced) {
        String message = manifest.type() + " is still served; write " + GatewayGroup.NAME + "/v1";
        findings.report(INFO, manifest, FieldPath.of("apiVersion"), message);
      }
    }
  }
}
