package io.github.portreeve.rules;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;

/** Requests with credentials from every origin. */
final class CorsWildcardCredentials implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "cors-wildcard-credentials",
          Category.EXPOSED,
          Severity.WARNING,
          "Requests with credentials are allowed from every origin",
          """
          With enable-cors ingress-nginx allows every origin unless cors-allow-origin names some, \
          and credentials unless cors-allow-credentials is "false". Browsers refuse an answer that \
          allows both, so it does not work; and a proxy that names the asking origin instead would \
          let every site act for whoever is logged in.

          It is a note where both are but defaults.

          Name the origins in cors-allow-origin, or write cors-allow-credentials: "false".""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      if (!WrittenAnnotation.of(ingress).isEmpty() && isWildcard(ingress)) {
        report(ingress, findings);
      }
    }
  }

  private static boolean isWildcard(Manifest<Ingress> ingress) {
    String origin =
        ingress
            .metadata()
            .annotations()
            .getOrDefault(AnnotationKeys.INGRESS_NGINX + "cors-allow-origin", "");
    String credentials = IngressNginx.value(ingress, "cors-allow-credentials");
    return IngressNginx.isOn(ingress, "enable-cors")
        && (origin.isEmpty() || origin.strip().equals("*"))
        && (credentials == null || IngressNginx.isTrue(credentials));
  }

  private static void report(Manifest<Ingress> ingress, Findings findings) {
    boolean meant = IngressNginx.isOn(ingress, "cors-allow-credentials");
    String name = meant ? "cors-allow-credentials" : "enable-cors";
    String message =
        meant
            ? "credentials are allowed from every origin, which browsers refuse"
            : "every origin and credentials are allowed by default, which browsers refuse together";
    findings.report(
        INFO,
        meant ? Severity.WARNING : Severity.INFO,
        ingress,
        WrittenAnnotation.field(AnnotationKeys.INGRESS_NGINX + name),
        message);
  }
}
