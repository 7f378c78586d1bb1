package io.github.portreeve.rules;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.exposure.IngressRoute;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain paths that another Ingress of their host turns into patterns. */
final class IngressNginxHostRegex implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-nginx-host-regex",
          Category.BROKEN,
          Severity.INFO,
          "Another Ingress turns the paths of this host into patterns",
          """
          With ingress-nginx, use-regex or rewrite-target on one Ingress holds for its hosts, not \
          for its own paths alone: the paths of every other Ingress of the same host become \
          patterns that match in any case and at the start only. A path of type Exact then matches \
          whatever begins with it.

          Give patterns a host of their own where this matters.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    List<Manifest<Ingress>> ingresses = IngressNginx.ingresses(manifests);
    List<Manifest<Ingress>> patterns = new ArrayList<>();
    for (Manifest<Ingress> ingress : ingresses) {
      if (cause(ingress) != null) {
        patterns.add(ingress);
      }
    }
    if (!patterns.isEmpty() && patterns.size() < ingresses.size()) {
      check(ingresses, patterns, Routes.of(manifests), findings);
    }
  }

  /** The annotation that makes patterns of paths; null for none. */
  private static @Nullable String cause(Manifest<Ingress> ingress) {
    if (IngressNginx.isOn(ingress, "use-regex")) {
      return "use-regex";
    }
    return IngressNginx.value(ingress, "rewrite-target") == null ? null : "rewrite-target";
  }

  private static void check(
      List<Manifest<Ingress>> ingresses,
      List<Manifest<Ingress>> patterns,
      Routes routes,
      Findings findings) {
    Map<String, List<Manifest<Ingress>>> byHost = byHost(patterns, routes);
    for (Manifest<Ingress> ingress : ingresses) {
      for (IngressRoute route : routes.ingress(ingress)) {
        HttpIngressPath rule = route.rule();
        List<Manifest<Ingress>> causes = byHost.getOrDefault(route.host(), List.of());
        if (rule != null && "Exact".equals(rule.pathType()) && !causes.isEmpty()) {
          report(route, rule, ByName.first(causes), findings);
        }
      }
    }
  }

  private static Map<String, List<Manifest<Ingress>>> byHost(
      List<Manifest<Ingress>> patterns, Routes routes) {
    Map<String, List<Manifest<Ingress>>> found = new HashMap<>();
    for (Manifest<Ingress> pattern : patterns) {
      for (IngressRoute route : routes.ingress(pattern)) {
        List<Manifest<Ingress>> list = found.get(route.host());
        if (list == null) {
          list = new ArrayList<>(1);
          found.put(route.host(), list);
        }
        boolean there = !list.isEmpty() && list.get(list.size() - 1) == pattern;
        if (route.rule() != null && !there) {
          list.add(pattern);
        }
      }
    }
    return found;
  }

  private static void report(
      IngressRoute route, HttpIngressPath rule, Manifest<Ingress> cause, Findings findings) {
    String host = route.host().isEmpty() ? "all hosts" : "\"" + route.host() + "\"";
    String why = cause.describe() + " has " + cause(cause) + " for " + host;
    findings.report(
        INFO,
        route.ingress(),
        route.path().child("path"),
        "\"" + rule.path() + "\" matches whatever begins with it, because " + why,
        Related.of(
            cause,
            WrittenAnnotation.field(AnnotationKeys.INGRESS_NGINX + cause(cause)),
            "it makes patterns of all paths of its hosts"));
  }
}
