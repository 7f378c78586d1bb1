package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.text.Nearest;
import java.util.List;

/** A TLS host that no rule serves. */
final class TlsHostMismatch implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tls-host-mismatch",
          Category.BROKEN,
          Severity.WARNING,
          "A host of spec.tls is in no rule",
          """
          A certificate is used only for hosts that a rule serves. A host of spec.tls that no \
          rule has is most often misspelt: the rule's own host is then served with the \
          controller's fake certificate, and browsers refuse it. A wildcard stands for exactly \
          one label.

          Write the same host in spec.tls and in the rule.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      List<String> served = Hosts.ofRules(ingress.resource().spec());
      List<IngressTls> entries = ingress.resource().spec().tls();
      for (int i = 0; i < entries.size() && !served.contains(""); i++) {
        for (int j = 0; j < entries.get(i).hosts().size(); j++) {
          FieldPath field = FieldPath.of("spec", "tls").index(i).child("hosts").index(j);
          check(ingress, entries.get(i).hosts().get(j), field, served, findings);
        }
      }
    }
  }

  private static void check(
      Manifest<Ingress> ingress,
      String host,
      FieldPath field,
      List<String> served,
      Findings findings) {
    if (served.isEmpty() || host.isEmpty() || Hosts.coversAny(host, served)) {
      return;
    }
    String meant = Nearest.to(host, served);
    findings.report(
        INFO,
        ingress,
        field,
        "no rule serves the TLS host \""
            + host
            + "\", "
            + (meant == null
                ? "the rules have " + Words.quotedList(served)
                : "did you mean \"" + meant + "\"?"));
  }
}
