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
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A TLS Secret that is not where the Ingress looks. */
final class TlsSecretMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tls-secret-missing",
          Category.BROKEN,
          Severity.INFO,
          "The Secret that spec.tls names is not where the Ingress looks for it",
          """
          A controller looks for the Secret of a TLS entry in the Ingress' own namespace. When \
          there is none it serves its fake certificate, and browsers refuse the host.

          It is a warning when these files have the Secret in another namespace and nothing \
          copies it. Where other TLS Secrets are in these files but not this one, it is a note. \
          Secrets are often made otherwise, so nothing is said where there are none, or where \
          cert-manager or a custom resource may make them.

          Put the Secret into the namespace of the Ingress, or check its name.""");

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
    TlsSecrets secrets = new TlsSecrets(manifests);
    if (secrets.isEmpty() || manifests.isOpen()) {
      return;
    }
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      List<IngressTls> entries = ingress.resource().spec().tls();
      for (int i = 0; i < entries.size() && !isIssued(ingress); i++) {
        String name = entries.get(i).secretName();
        FieldPath field = FieldPath.of("spec", "tls").index(i).child("secretName");
        if (!name.isEmpty() && !Unfilled.isIn(name) && secrets.named(name, ingress).isEmpty()) {
          check(ingress, name, field, secrets, findings);
        }
      }
    }
  }

  private static boolean isIssued(Manifest<Ingress> ingress) {
    return KeyParts.areIn(ingress.metadata().annotations(), "cert-manager", "certmanager", "acme");
  }

  private static void check(
      Manifest<Ingress> ingress,
      String name,
      FieldPath field,
      TlsSecrets secrets,
      Findings findings) {
    if (secrets.named(name).isEmpty()) {
      noteMissing(ingress, name, field, secrets, findings);
      return;
    }
    Manifest<Secret> elsewhere = ByName.first(secrets.named(name));
    if (!TlsSecrets.isCopied(elsewhere.resource())) {
      findings.report(
          INFO,
          Severity.WARNING,
          ingress,
          field,
          elsewhere.describe()
              + " is in namespace \""
              + elsewhere.namespace()
              + "\", an Ingress finds Secrets of its own namespace only",
          Related.of(elsewhere, FieldPath.of("metadata", "namespace"), "the Secret"));
    }
  }

  private static void noteMissing(
      Manifest<Ingress> ingress,
      String name,
      FieldPath field,
      TlsSecrets secrets,
      Findings findings) {
    Set<String> names = secrets.forTlsBeside(ingress);
    if (!names.isEmpty() && !Unfilled.isInAny(names)) {
      String meant = Nearest.among(name, names);
      String hint =
          meant == null
              ? ", there is " + Words.quotedList(new ArrayList<>(names))
              : Words.didYouMean(meant);
      findings.report(INFO, ingress, field, "no Secret \"" + name + "\" in these files" + hint);
    }
  }
}
