package io.github.portreeve.rules;

import io.github.portreeve.exposure.HostWildcard;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Hosts of an Ingress, and which wildcard stands for which; the empty one stands for all. */
final class Hosts {
  private final Set<String> names = new LinkedHashSet<>();

  /** What follows the first label of each, with its dot. */
  private final Set<String> domains = new HashSet<>();

  /** Adds a host that is not there yet. */
  void add(String host) {
    if (names.add(host)) {
      int dot = host.indexOf('.');
      if (dot > 0) {
        domains.add(host.substring(dot));
      }
    }
  }

  /** The hosts that rules serve, each once. */
  static Hosts ofRules(IngressSpec spec) {
    Hosts hosts = new Hosts();
    for (IngressRule rule : spec.rules()) {
      hosts.add(rule.host());
    }
    return hosts;
  }

  boolean contains(String host) {
    return names.contains(host);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Each once, in the order they were added. */
  List<String> names() {
    return new ArrayList<>(names);
  }

  /**
   * Whether a certificate for the host is of use for one of these: it is there, or one is a
   * wildcard for the other. A wildcard stands for one label, no more.
   */
  boolean meet(String host) {
    String wildcard = HostWildcard.over(host);
    return names.contains(host)
        || host.startsWith("*.") && domains.contains(host.substring(1))
        || wildcard != null && names.contains(wildcard);
  }
}
