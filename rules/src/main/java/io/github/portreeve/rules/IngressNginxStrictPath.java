package io.github.portreeve.rules;

import io.github.portreeve.exposure.IngressRoute;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A pattern where ingress-nginx takes plain paths only. */
final class IngressNginxStrictPath implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-nginx-strict-path",
          Category.BROKEN,
          Severity.WARNING,
          "ingress-nginx takes no patterns in paths of type Exact and Prefix",
          """
          A path of type Exact or Prefix is plain text. Since 1.12 ingress-nginx refuses such paths \
          with characters that only patterns have, unless its ConfigMap says \
          strict-validate-path-type: "false". Older releases took them for patterns.

          Write pathType: ImplementationSpecific, with the annotation use-regex.""");

  private static final String MARKS = "()[]{}*+?|^$\\";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    List<Manifest<Ingress>> ingresses = IngressNginx.ingresses(manifests);
    if (ingresses.isEmpty()
        || "false".equals(IngressNginx.setting(manifests, "strict-validate-path-type"))) {
      return;
    }
    Routes routes = Routes.of(manifests);
    for (Manifest<Ingress> ingress : ingresses) {
      for (IngressRoute route : routes.ingress(ingress)) {
        HttpIngressPath rule = route.rule();
        if (rule != null && isPlain(rule) && isPattern(rule.path())) {
          report(route, rule, findings);
        }
      }
    }
  }

  private static boolean isPlain(HttpIngressPath rule) {
    return "Exact".equals(rule.pathType()) || "Prefix".equals(rule.pathType());
  }

  private static boolean isPattern(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (MARKS.indexOf(path.charAt(i)) >= 0) {
        return !Unfilled.isIn(path);
      }
    }
    return false;
  }

  private static void report(IngressRoute route, HttpIngressPath rule, Findings findings) {
    String message =
        "\""
            + rule.path()
            + "\" is a pattern, which ingress-nginx refuses for pathType "
            + rule.pathType()
            + " since 1.12, write ImplementationSpecific";
    findings.report(INFO, route.ingress(), route.path().child("path"), message);
  }
}
