package io.github.portreeve.rules;

import io.github.portreeve.exposure.HostWildcard;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The host names that a certificate is good for. */
final class CertificateNames {
  /** What X.509 calls a subjectAltName that is a DNS name. */
  private static final int DNS_NAME = 2;

  private CertificateNames() {}

  /** Of its subject alternative names, or of its subject when it has none of these. */
  static List<String> of(X509Certificate certificate) {
    List<String> names = new ArrayList<>();
    try {
      Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
      if (alternatives != null) {
        for (List<?> one : alternatives) {
          if (one.get(0).equals(DNS_NAME)) {
            names.add((String) one.get(1));
          }
        }
      }
    } catch (CertificateParsingException e) {
      return List.of(); // Then it is as good as without names.
    }
    String subject = commonName(certificate.getSubjectX500Principal().getName());
    if (names.isEmpty() && !subject.isEmpty()) {
      names.add(subject);
    }
    return names;
  }

  private static String commonName(String subject) {
    int start = subject.startsWith("CN=") ? 0 : subject.indexOf(",CN=") + 1;
    if (!subject.startsWith("CN=", start)) {
      return "";
    }
    int comma = subject.indexOf(',', start);
    return subject.substring(start + "CN=".length(), comma < 0 ? subject.length() : comma);
  }

  /** Whether one of the names is the host's, or a wildcard for it. */
  static boolean cover(List<String> names, String host) {
    String wildcard = HostWildcard.over(host);
    for (String name : names) {
      if (name.equalsIgnoreCase(host) || name.equalsIgnoreCase(wildcard)) {
        return true;
      }
    }
    return false;
  }
}
