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
import io.github.portreeve.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A host with two certificates. */
final class TlsHostsOverlap implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tls-hosts-overlap",
          Category.CONFLICT,
          Severity.WARNING,
          "Two entries of spec.tls give one host different Secrets",
          """
          A host can be served with one certificate only. Where two entries of spec.tls name \
          it with different Secrets, it depends on the controller which one wins.

          Name each host in one entry.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      check(ingress, findings);
    }
  }

  private static void check(Manifest<Ingress> ingress, Findings findings) {
    Map<String, FieldPath> places = new HashMap<>();
    Map<String, String> secrets = new HashMap<>();
    List<IngressTls> entries = ingress.resource().spec().tls();
    for (int i = 0; i < entries.size(); i++) {
      String secret = entries.get(i).secretName();
      List<String> hosts = secret.isEmpty() ? List.of() : entries.get(i).hosts();
      for (int j = 0; j < hosts.size(); j++) {
        FieldPath field = FieldPath.of("spec", "tls").index(i).child("hosts").index(j);
        FieldPath first = places.putIfAbsent(hosts.get(j), field);
        String other = secrets.putIfAbsent(hosts.get(j), secret);
        if (first != null && other != null && !other.equals(secret)) {
          String message =
              "\"" + hosts.get(j) + "\" has two certificates, of " + secrets(other, secret);
          findings.report(
              INFO, ingress, field, message, Related.of(ingress, first, "named here before"));
        }
      }
    }
  }

  private static String secrets(String one, String other) {
    return "Secret \"" + one + "\" and of Secret \"" + other + "\"";
  }
}
