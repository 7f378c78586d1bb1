package io.github.portreeve.rules;

import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.IngressTls;

/**
 * The hosts that the rules of an Ingress serve, beside those that its TLS entries name.
 *
 * @param served each once; the empty one stands for all
 * @param secured of all entries; the empty one stands for an entry without hosts, good for all
 */
record TlsHosts(Hosts served, Hosts secured) {

  static TlsHosts of(IngressSpec spec) {
    Hosts secured = new Hosts();
    for (IngressTls entry : spec.tls()) {
      for (String host : entry.hosts()) {
        secured.add(host);
      }
      if (entry.hosts().isEmpty()) {
        secured.add("");
      }
    }
    return new TlsHosts(Hosts.ofRules(spec), secured);
  }

  /** Whether nothing follows from comparing them: one is good for all, or is no host at all. */
  boolean isUncertain() {
    return secured.contains("") || !areHosts(secured) || !areHosts(served);
  }

  /** Whether they are made of the chars of host names; others the server refuses. */
  private static boolean areHosts(Hosts hosts) {
    for (String host : hosts.names()) {
      for (int i = 0; i < host.length(); i++) {
        char c = host.charAt(i);
        if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && "-.*".indexOf(c) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a rule gets plain HTTP while others have TLS; a rule for all hosts may be meant so. */
  boolean isUnsecured(String host) {
    return !host.isEmpty() && !secured.meet(host);
  }

  boolean isUnserved(String host) {
    return !served.contains("") && !served.meet(host);
  }

  boolean hasUnsecured() {
    for (String host : served.names()) {
      if (isUnsecured(host)) {
        return true;
      }
    }
    return false;
  }

  boolean hasUnserved() {
    for (String host : secured.names()) {
      if (isUnserved(host)) {
        return true;
      }
    }
    return false;
  }
}
