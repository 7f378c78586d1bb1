package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.security.cert.X509Certificate;
import java.util.List;

/** A certificate for somebody else. */
final class TlsCertificateHostMismatch implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tls-certificate-host-mismatch",
          Category.BROKEN,
          Severity.WARNING,
          "The certificate in the Secret is not good for a host of spec.tls",
          """
          A browser compares the host with the names in the certificate: its subject alternative
          names, where a wildcard stands for one label. When none fits it refuses the connection,
          and ingress-nginx serves its fake certificate instead.

          The rule looks at Secrets that are in these files. Get a certificate for the host, or
          name the Secret that has one.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (TlsUse use : TlsUse.of(manifests)) {
      X509Certificate certificate = use.pair().leaf();
      if (certificate != null) {
        check(use, CertificateNames.of(certificate), findings);
      }
    }
  }

  private static void check(TlsUse use, List<String> names, Findings findings) {
    List<String> hosts = use.entry().hosts();
    for (int i = 0; i < hosts.size(); i++) {
      if (!CertificateNames.cover(names, hosts.get(i)) && !Unfilled.isIn(hosts.get(i))) {
        String message = "the certificate in " + use.secret().describe() + " is not good for ";
        String good =
            names.isEmpty() ? ", it names no host" : ", but for " + Words.quotedList(names);
        findings.report(
            INFO,
            use.ingress(),
            use.field().child("hosts").index(i),
            message + Words.quoted(hosts.get(i)) + good,
            use.place("the certificate"));
      }
    }
  }
}
