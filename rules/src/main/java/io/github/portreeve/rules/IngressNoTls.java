package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;

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
          some clouds end TLS before the cluster; then nothing is wrong.

          Add the host to spec.tls with a secretName, or have a certificate issued by an \
          annotation of cert-manager.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      IngressSpec spec = ingress.resource().spec();
      if (spec.tls().isEmpty() && !spec.rules().isEmpty()) {
        String host = spec.rules().get(0).host();
        findings.report(
            INFO,
            ingress,
            FieldPath.of("spec", "rules").index(0).child("host"),
            (host.isEmpty() ? "every host" : "\"" + host + "\"")
                + " is served without TLS, spec.tls has no entry");
      }
    }
  }
}
