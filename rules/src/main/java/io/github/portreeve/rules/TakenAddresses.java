package io.github.portreeve.rules;

import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import java.util.HashMap;
import java.util.Map;

/** Addresses, some with a port, and which Service asked for each first. */
final class TakenAddresses {
  private final RuleInfo rule;
  private final Findings findings;
  private final Map<String, Taker> takers = new HashMap<>();

  /** A Service and the field in which it asks. */
  private record Taker(Manifest<Service> service, FieldPath field) {}

  TakenAddresses(RuleInfo rule, Findings findings) {
    this.rule = rule;
    this.findings = findings;
  }

  /** Reports when another Service has asked for it before. */
  void take(String address, Manifest<Service> service, FieldPath field) {
    Taker first = takers.putIfAbsent(address, new Taker(service, field));
    if (first == null || isVariant(first.service, service) || Unfilled.isIn(address)) {
      return;
    }
    boolean whole = field.name().equals("clusterIP");
    String both = Words.inOrder(first.service.describe(), service.describe());
    findings.report(
        rule,
        whole ? Severity.ERROR : Severity.WARNING,
        service,
        field,
        both + " both want " + address,
        Related.of(first.service, first.field, "wanted here too"));
  }

  /** One object written twice, of which people apply the one or the other. */
  private static boolean isVariant(Manifest<Service> one, Manifest<Service> other) {
    return one == other
        || one.name().equals(other.name()) && ManifestSet.mayShareNamespace(one, other);
  }
}
