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
import org.jspecify.annotations.Nullable;

/** Settings of something that is not switched on. */
final class AnnotationWithoutSwitch implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "annotation-without-switch",
          Category.BROKEN,
          Severity.WARNING,
          "The annotation refines something that no other annotation switches on",
          """
          ingress-nginx reads the settings of a feature only where the feature is on: cors-* needs \
          enable-cors: "true", canary-* needs canary: "true", session-cookie-* needs affinity: \
          cookie. Nothing is said where the switch is there with another value, as the feature was \
          then switched off on purpose.

          Add the switch, or take the settings out.""");

  /** How settings begin, and what switches them on, with its value. */
  private static final String[][] SWITCHES = {
    {"cors-", "enable-cors", "true"},
    {"canary-", "canary", "true"},
    {"session-cookie-", "affinity", "cookie"}
  };

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : IngressNginx.ingresses(manifests)) {
      for (String[] one : SWITCHES) {
        WrittenAnnotation first = firstOf(ingress, AnnotationKeys.INGRESS_NGINX + one[0]);
        boolean isSwitched =
            ingress.metadata().annotations().containsKey(AnnotationKeys.INGRESS_NGINX + one[1]);
        if (first != null && !isSwitched) {
          String name = first.key().substring(AnnotationKeys.INGRESS_NGINX.length());
          String message = name + " has no effect without " + one[1] + ": \"" + one[2] + "\"";
          findings.report(INFO, ingress, first.field(), message);
        }
      }
    }
  }

  private static @Nullable WrittenAnnotation firstOf(Manifest<Ingress> ingress, String start) {
    for (WrittenAnnotation written : WrittenAnnotation.of(ingress)) {
      if (written.key().startsWith(start)) {
        return written;
      }
    }
    return null;
  }
}
