package io.github.portreeve.rules;

import io.github.portreeve.controllers.Annotation;
import io.github.portreeve.controllers.Annotations;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;

/** An annotation that becomes part of nginx's configuration as it stands. */
final class IngressNginxSnippet implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-nginx-snippet",
          Category.EXPOSED,
          Severity.INFO,
          "A snippet reaches nginx's configuration as it stands",
          """
          Whoever may write a snippet can make ingress-nginx read whatever its own account may \
          read, the Secrets of all namespaces among it (CVE-2021-25742). So it refuses them unless \
          its ConfigMap says allow-snippet-annotations: "true" and, since 1.12, \
          annotations-risk-level: Critical.

          Where these files have a ConfigMap that forbids them it is a warning, as they are \
          refused then.

          Use the annotation made for the purpose, such as custom-headers, where there is one.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (WrittenAnnotation written : WrittenAnnotation.of(ingress)) {
        Annotation annotation = Annotations.named(written.key());
        if (annotation != null && annotation.syntax().isSnippet()) {
          report(written, annotation, manifests, findings);
        }
      }
    }
  }

  private static void report(
      WrittenAnnotation written, Annotation annotation, ManifestSet manifests, Findings findings) {
    boolean refused = "false".equals(IngressNginx.setting(manifests, "allow-snippet-annotations"));
    String message =
        annotation.name()
            + " becomes part of nginx's configuration, so ingress-nginx refuses it "
            + (refused ? "where its ConfigMap does not allow snippets" : "unless told otherwise");
    findings.report(
        INFO,
        refused ? Severity.WARNING : Severity.INFO,
        written.manifest(),
        written.field(),
        message);
  }
}
