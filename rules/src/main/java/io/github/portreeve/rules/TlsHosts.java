package io.github.portreeve.rules;

import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.IngressTls;
import java.util.ArrayList;
import java.util.List;

/**
 * The hosts that the rules of an Ingress serve, beside those that its TLS entries name.
 *
 * @param served each once; the empty one stands for all
 * @param secured of all entries; the empty one stands for an entry without hosts, good for all
 */
record TlsHosts(List<String> served, List<String> secured) {

  static TlsHosts of(IngressSpec spec) {
    List<String> secured = new ArrayList<>();
    for (IngressTls entry : spec.tls()) {
      secured.addAll(entry.hosts());
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
  private static boolean areHosts(List<String> hosts) {
    for (String host : hosts) {
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
    return !host.isEmpty() && !Hosts.coversAny(host, secured);
  }

  boolean isUnserved(String host) {
    return !served.contains("") && !Hosts.coversAny(host, served);
  }

  boolean hasUnsecured() {
    for (String host : served) {
      if (isUnsecured(host)) {
        return true;
      }
    }
    return false;
  }

  boolean hasUnserved() {
    for (String host : secured) {
      if (isUnserved(host)) {
        return true;
      }
    }
    return false;
  }
}
