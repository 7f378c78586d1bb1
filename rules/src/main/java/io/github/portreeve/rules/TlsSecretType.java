package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Secret;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A TLS Secret that holds no certificate. */
final class TlsSecretType implements Rule {
  private static final String TLS = "kubernetes.io/tls";

  private static final RuleInfo INFO =
      RuleInfo.of(
          "tls-secret-type",
          Category.BROKEN,
          Severity.WARNING,
          "The Secret that spec.tls names lacks tls.crt or tls.key",
          """
          A controller looks for the keys tls.crt and tls.key in the Secret of a TLS entry. \
          Without them it serves its fake certificate, and browsers refuse the host.

          Make the Secret of type kubernetes.io/tls with both keys; kubectl create secret tls \
          does so. Of a Secret that has the keys and another type this is only a remark.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    TlsSecrets secrets = new TlsSecrets(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      List<IngressTls> entries = ingress.resource().spec().tls();
      for (int i = 0; i < entries.size() && !secrets.isEmpty(); i++) {
        List<Manifest<Secret>> meant = secrets.named(entries.get(i).secretName(), ingress);
        if (!meant.isEmpty()) {
          check(ingress, FieldPath.of("spec", "tls").index(i).child("secretName"), meant, findings);
        }
      }
    }
  }

  private static void check(
      Manifest<Ingress> ingress, FieldPath field, List<Manifest<Secret>> meant, Findings findings) {
    Manifest<Secret> secret = meant.get(0);
    if (!anyIsComplete(meant)) {
      report(ingress, field, secret, findings);
    } else if (meant.size() == 1
        && !secret.resource().type().isEmpty()
        && !secret.resource().type().equals(TLS)) {
      String message = secret.describe() + " is of type " + secret.resource().type();
      Related place = Related.of(secret, FieldPath.of("type"), "the Secret");
      String wanted = ", some controllers take only " + TLS;
      findings.report(INFO, Severity.INFO, ingress, field, message + wanted, place);
    }
  }

  /** Of several with one name, as for several environments, one will do. */
  private static boolean anyIsComplete(List<Manifest<Secret>> secrets) {
    for (Manifest<Secret> secret : secrets) {
      if (isComplete(secret.resource())) {
        return true;
      }
    }
    return false;
  }

  /** A Secret without any data is filled by somebody else. */
  private static boolean isComplete(Secret secret) {
    boolean empty = secret.data().isEmpty() && secret.stringData().isEmpty();
    return empty || has(secret, "tls.crt") && has(secret, "tls.key");
  }

  private static boolean has(Secret secret, String key) {
    return secret.data().containsKey(key) || secret.stringData().containsKey(key);
  }

  private static void report(
      Manifest<Ingress> ingress, FieldPath field, Manifest<Secret> secret, Findings findings) {
    String missing = has(secret.resource(), "tls.crt") ? "tls.key" : "tls.crt";
    findings.report(
        INFO,
        ingress,
        field,
        secret.describe() + " has no key " + missing + ", so it holds no certificate to serve",
        Related.of(secret, FieldPath.of("data"), "the Secret"));
  }
}
