package io.github.portreeve.rules;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A canary whose host nothing else serves. */
final class CanaryWithoutMain implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "canary-without-main",
          Category.BROKEN,
          Severity.INFO,
          "The canary's host has no main Ingress in these files",
          """
          A canary of ingress-nginx takes a share of the requests of another Ingress of the same \
          host and path. Without that one it serves nothing at all. Nothing is said where these \
          files have no other Ingress, as the main one then stands elsewhere.

          Give the canary the host of the Ingress that it stands beside.""");

  /** The key for hosts that are to be filled in; no host is written so. */
  private static final String UNFILLED = " ";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean speaksOfAbsence() {
    return true;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    List<Manifest<Ingress>> canaries = new ArrayList<>();
    List<Manifest<Ingress>> mains = new ArrayList<>();
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      (IngressNginx.isOn(ingress, "canary") ? canaries : mains).add(ingress);
    }
    if (mains.isEmpty() || canaries.isEmpty()) {
      return;
    }
    Map<String, List<Manifest<Ingress>>> served = served(mains);
    for (Manifest<Ingress> canary : canaries) {
      for (IngressRule rule : canary.resource().spec().rules()) {
        if (!Unfilled.isIn(rule.host()) && !isServed(rule.host(), canary, served)) {
          report(canary, rule.host(), findings);
          break;
        }
      }
    }
  }

  /** The Ingresses by the hosts of their rules; those to be filled in may be any host. */
  private static Map<String, List<Manifest<Ingress>>> served(List<Manifest<Ingress>> mains) {
    Map<String, List<Manifest<Ingress>>> served = new HashMap<>();
    for (Manifest<Ingress> main : mains) {
      for (IngressRule rule : main.resource().spec().rules()) {
        String host = Unfilled.isIn(rule.host()) ? UNFILLED : rule.host();
        List<Manifest<Ingress>> list = served.get(host);
        if (list == null) {
          list = new ArrayList<>(1);
          served.put(host, list);
        }
        list.add(main);
      }
    }
    return served;
  }

  private static boolean isServed(
      String host, Manifest<Ingress> canary, Map<String, List<Manifest<Ingress>>> served) {
    return mayMeet(canary, served.getOrDefault(host, List.of()))
        || mayMeet(canary, served.getOrDefault(UNFILLED, List.of()));
  }

  private static boolean mayMeet(Manifest<Ingress> canary, List<Manifest<Ingress>> mains) {
    for (Manifest<Ingress> main : mains) {
      if (ManifestSet.mayShareNamespace(canary, main)) {
        return true;
      }
    }
    return false;
  }

  private static void report(Manifest<Ingress> canary, String host, Findings findings) {
    String message =
        "no Ingress in these files but this canary serves "
            + (host.isEmpty() ? "every host" : "\"" + host + "\"");
    findings.report(INFO, canary, WrittenAnnotation.field(AnnotationKeys.CANARY), message);
  }
}
