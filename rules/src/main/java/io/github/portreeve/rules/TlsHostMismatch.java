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
          "A host of spec.tls is in no rule, and a rule's host is not in spec.tls",
          """
          A certificate is used only for hosts that a rule serves. A host of spec.tls that no \
          rule has is most often misspelt when a rule's own host is missing there: that one is \
          then served with the controller's fake certificate, and browsers refuse it. A wildcard \
          stands for exactly one label. Where every rule has its TLS, more hosts in spec.tls do \
          no harm and nothing is said.

          Write the same host in spec.tls and in the rule.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      TlsHosts hosts = TlsHosts.of(ingress.resource().spec());
      if (hosts.served().isEmpty() && ingress.resource().spec().defaultBackend() != null) {
        checkWithoutRules(ingress, findings);
      } else if (hosts.hasUnsecured() && !hosts.isUncertain()) {
        check(ingress, hosts, findings);
      }
    }
  }

  /** A default backend is no host, so some controllers serve their own certificate for it. */
  private static void checkWithoutRules(Manifest<Ingress> ingress, Findings findings) {
    List<IngressTls> entries = ingress.resource().spec().tls();
    for (int i = 0; i < entries.size(); i++) {
      if (!entries.get(i).hosts().isEmpty()) {
        String message = "the Ingress has no rules, so no host of its own for a certificate";
        FieldPath field = FieldPath.of("spec", "tls").index(i).child("hosts");
        findings.report(INFO, Severity.INFO, ingress, field, message);
        return;
      }
    }
  }

  private static void check(Manifest<Ingress> ingress, TlsHosts hosts, Findings findings) {
    List<IngressTls> entries = ingress.resource().spec().tls();
    for (int i = 0; i < entries.size(); i++) {
      FieldPath field = FieldPath.of("spec", "tls").index(i).child("hosts");
      for (int j = 0; j < entries.get(i).hosts().size(); j++) {
        String host = entries.get(i).hosts().get(j);
        if (hosts.isUnserved(host)) {
          findings.report(INFO, ingress, field.index(j), message(host, hosts.served().names()));
        }
      }
    }
  }

  private static String message(String host, List<String> served) {
    String meant = Nearest.among(host, served);
    String hint =
        meant == null
            ? "the rules have " + Words.quotedList(served)
            : "did you mean \"" + meant + "\"?";
    return "no rule serves the TLS host \"" + host + "\", " + hint;
  }
}
