package io.github.portreeve.rules;

import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressSpec;
import java.util.ArrayList;
import java.util.List;

/** Hosts of Ingresses, and which wildcard stands for which. */
final class Hosts {
  private Hosts() {}

  /** The hosts that rules serve, each once; the empty one stands for all. */
  static List<String> ofRules(IngressSpec spec) {
    List<String> hosts = new ArrayList<>();
    for (IngressRule rule : spec.rules()) {
      if (!hosts.contains(rule.host())) {
        hosts.add(rule.host());
      }
    }
    return hosts;
  }

  /** Whether a certificate for the host is of use for one of these. */
  static boolean coversAny(String host, List<String> served) {
    for (String one : served) {
      if (covers(host, one) || covers(one, host)) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are the same, or the first is a wildcard for the second: one label, no more. */
  static boolean covers(String host, String other) {
    if (!host.startsWith("*.")) {
      return host.equals(other);
    }
    int dot = other.indexOf('.');
    return host.equals(other) || dot > 0 && other.substring(dot).equals(host.substring(1));
  }
}
