package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A host that is served without TLS. */
final class IngressNoTls implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-no-tls",
          Category.EXPOSED,
          Severity.INFO,
          "The Ingress serves a host without TLS",
          """
          Without an entry in spec.tls the host is served as plain HTTP: everybody on the way \
          can read and change what is sent. Some controllers bring a default certificate, and \
          some load balancers end TLS before the cluster; then nothing is wrong. Nothing is said \
          where an annotation speaks of a certificate or of TLS that is passed through.

          Add the host to spec.tls with a secretName, or have a certificate issued by an \
          annotation of cert-manager.""");

  /** Parts of the names of annotations that bring TLS by another way than spec.tls. */
  private static final String[] ELSEWHERE = {
    "certificate", "pre-shared-cert", "router.tls", "ssl-cert", "ssl-passthrough", "termination"
  };

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      if (!KeyParts.areIn(ingress.metadata().annotations(), ELSEWHERE)) {
        check(ingress, TlsHosts.of(ingress.resource().spec()), findings);
      }
    }
  }

  private static void check(Manifest<Ingress> ingress, TlsHosts hosts, Findings findings) {
    if (hosts.secured().isEmpty() && !hosts.served().isEmpty()) {
      String host = hosts.served().names().get(0);
      String shown = host.isEmpty() ? "every host" : "\"" + host + "\"";
      report(ingress, 0, shown + " is served without TLS, spec.tls has no entry", findings);
    } else if (!hosts.isUncertain() && !hosts.hasUnserved()) {
      checkEach(ingress, hosts, findings);
    }
  }

  /** A TLS entry without a rule is another rule's, which names the host that lacks TLS too. */
  private static void checkEach(Manifest<Ingress> ingress, TlsHosts hosts, Findings findings) {
    List<IngressRule> rules = ingress.resource().spec().rules();
    for (int i = 0; i < rules.size(); i++) {
      String host = rules.get(i).host();
      if (hosts.isUnsecured(host)) {
        String message = "\"" + host + "\" is served without TLS, no entry of spec.tls has it";
        report(ingress, i, message, findings);
      }
    }
  }

  private static void report(
      Manifest<Ingress> ingress, int rule, String message, Findings findings) {
    FieldPath field = FieldPath.of("spec", "rules").index(rule).child("host");
    findings.report(INFO, ingress, field, message);
  }
}
