package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.security.cert.X509Certificate;
import java.util.Date;

/** A certificate whose time is over. */
final class TlsCertificateExpired implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tls-certificate-expired",
          Category.BROKEN,
          Severity.WARNING,
          "The certificate in the Secret has expired",
          """
          Browsers and most other clients refuse a certificate after the day that it names as its
          last. Whoever opens the host gets a warning, and programs get an error.

          The rule looks at Secrets that are in these files, and at the clock of the machine that
          it runs on. Renew the certificate; cert-manager does so by itself.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (TlsUse use : TlsUse.of(manifests)) {
      X509Certificate certificate = use.pair().leaf();
      if (certificate != null && certificate.getNotAfter().before(new Date())) {
        findings.report(
            INFO,
            use.ingress(),
            use.secretName(),
            "the certificate in "
                + use.secret().describe()
                + " expired on "
                + certificate.getNotAfter().toInstant().toString().substring(0, 10),
            use.place("the certificate"));
      }
    }
  }
}
