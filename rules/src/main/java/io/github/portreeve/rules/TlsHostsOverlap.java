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
      Map<String, String> secrets = new HashMap<>();
      Map<String, FieldPath> places = new HashMap<>();
      List<IngressTls> entries = ingress.resource().spec().tls();
      for (int i = 0; i < entries.size(); i++) {
        for (int j = 0; j < entries.get(i).hosts().size(); j++) {
          String host = entries.get(i).hosts().get(j);
          String secret = entries.get(i).secretName();
          FieldPath field = FieldPath.of("spec", "tls").index(i).child("hosts").index(j);
          String before = secrets.get(host);
          if (before == null) {
            secrets.put(host, secret);
            places.put(host, field);
          } else if (!before.equals(secret)) {
            report(ingress, host, before, secret, field, places.get(host), findings);
          }
        }
      }
    }
  }

  private static void report(
      Manifest<Ingress> ingress,
      String host,
      String before,
      String secret,
      FieldPath field,
      FieldPath first,
      Findings findings) {
    findings.report(
        INFO,
        ingress,
        field,
        "\""
            + host
            + "\" has two certificates, of Secret \""
            + before
            + "\" and of Secret \""
            + secret
            + "\"",
        Related.of(ingress, first, "named here before"));
  }
}
