package io.github.portreeve.rules;

import io.github.portreeve.exposure.IngressClasses;
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
import java.util.ArrayList;
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

          Name each host in one entry. Between two Ingresses of a class it is but a note: some
          controllers keep them apart.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    List<Manifest<Ingress>> ingresses = new ArrayList<>(manifests.ingresses());
    ingresses.sort(ByName.ORDER);
    Map<String, Certified> seen = new HashMap<>();
    for (Manifest<Ingress> ingress : ingresses) {
      List<IngressTls> entries = ingress.resource().spec().tls();
      for (int i = 0; i < entries.size(); i++) {
        if (!entries.get(i).secretName().isEmpty()) {
          FieldPath hosts = FieldPath.of("spec", "tls").index(i).child("hosts");
          check(ingress, entries.get(i), hosts, seen, findings);
        }
      }
    }
  }

  private static void check(
      Manifest<Ingress> ingress,
      IngressTls entry,
      FieldPath hosts,
      Map<String, Certified> seen,
      Findings findings) {
    String name = IngressClasses.nameOf(ingress.resource());
    for (int i = 0; i < entry.hosts().size(); i++) {
      String host = entry.hosts().get(i);
      Certified certified = new Certified(ingress, hosts.index(i), entry.secretName());
      Certified first = seen.putIfAbsent(name + ' ' + host, certified);
      if (first != null && first.differsFrom(certified)) {
        report(host, first, certified, findings);
      }
    }
  }

  /** A host of a TLS entry and the Secret it is to be served with. */
  private record Certified(Manifest<Ingress> ingress, FieldPath field, String secret) {
    boolean differsFrom(Certified other) {
      boolean variant =
          ingress != other.ingress
              && ingress.name().equals(other.ingress.name())
              && ManifestSet.mayShareNamespace(ingress, other.ingress);
      return !secret.equals(other.secret)
          && !variant
          && (ingress == other.ingress || !IngressClasses.hasOwnAddress(ingress.resource()));
    }
  }

  private static void report(String host, Certified first, Certified second, Findings findings) {
    boolean same = first.ingress == second.ingress;
    String secrets =
        Words.inOrder(
            "of Secret " + Words.quoted(first.secret), "of Secret " + Words.quoted(second.secret));
    findings.report(
        INFO,
        same ? Severity.WARNING : Severity.INFO,
        second.ingress,
        second.field,
        "\"" + host + "\" has two certificates, " + secrets,
        Related.of(first.ingress, first.field, "named here before"));
  }
}
