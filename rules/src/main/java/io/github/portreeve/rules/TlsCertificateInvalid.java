package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.security.cert.X509Certificate;

/** A certificate that is none, or whose key is not beside it. */
final class TlsCertificateInvalid implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tls-certificate-invalid",
          Category.BROKEN,
          Severity.WARNING,
          "The Secret holds no certificate that can be read, or another one's key",
          """
          A controller that cannot read tls.crt, or whose tls.key does not belong to it, passes
          the Secret over and serves its own certificate, which browsers refuse. The API server
          looks at neither.

          The rule looks at Secrets that are in these files, and passes over texts that only hold
          the place of a certificate. Make the Secret with kubectl create secret tls, which
          compares both.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (TlsUse use : TlsUse.of(manifests)) {
      TlsPair pair = use.pair();
      X509Certificate certificate = pair.leaf();
      if (certificate != null) {
        checkKey(use, pair, certificate, findings);
      } else if (pair.looksLikeCertificate()) {
        String message = "what " + use.secret().describe() + " has as tls.crt is no certificate";
        findings.report(
            INFO, use.ingress(), use.secretName(), message, use.place("the certificate"));
      }
    }
  }

  private static void checkKey(
      TlsUse use, TlsPair pair, X509Certificate certificate, Findings findings) {
    String key = pair.key();
    if (key != null && PrivateKeys.isOfOther(key, certificate.getPublicKey())) {
      findings.report(
          INFO,
          use.ingress(),
          use.secretName(),
          "tls.key of " + use.secret().describe() + " is not the key of its certificate",
          use.place("the certificate"));
    }
  }
}
