package io.github.portreeve.rules;

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
import java.util.List;

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
    if (mains.isEmpty()) {
      return;
    }
    for (Manifest<Ingress> canary : canaries) {
      for (IngressRule rule : canary.resource().spec().rules()) {
        if (!Unfilled.isIn(rule.host()) && !isServed(rule.host(), canary, mains)) {
          report(canary, rule.host(), findings);
          break;
        }
      }
    }
  }

  private static boolean isServed(
      String host, Manifest<Ingress> canary, List<Manifest<Ingress>> mains) {
    for (Manifest<Ingress> main : mains) {
      for (IngressRule rule : main.resource().spec().rules()) {
        boolean same = rule.host().equals(host) || Unfilled.isIn(rule.host());
        if (same && ManifestSet.mayShareNamespace(canary, main)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void report(Manifest<Ingress> canary, String host, Findings findings) {
    String message =
        "no Ingress in these files but this canary serves "
            + (host.isEmpty() ? "every host" : "\"" + host + "\"");
    findings.report(INFO, canary, WrittenAnnotation.field(IngressNginx.PREFIX + "canary"), message);
  }
}
