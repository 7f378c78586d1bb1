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

  /** Whether nothing follows from comparing them. */
  boolean isUncertain() {
    return secured.contains("") || Unfilled.isInAny(secured) || Unfilled.isInAny(served);
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
