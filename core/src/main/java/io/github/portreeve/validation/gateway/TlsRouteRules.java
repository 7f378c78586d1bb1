package io.github.portreeve.validation.gateway;

import io.github.portreeve.definition.TextForm;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.text.IpAddress;
import java.util.List;

/** The rules of TLSRoutes: those of other streams, and of the names that clients ask for. */
final class TlsRouteRules {
  private final List<String> hostnames;
  private final FieldPath path;
  private final Objections objections;

  private TlsRouteRules(Part spec, Objections objections) {
    this.hostnames = spec.texts("hostnames");
    this.path = spec.path().child("hostnames");
    this.objections = objections;
  }

  static void check(Part spec, Objections objections) {
    StreamRouteRules.check(spec, objections);
    new TlsRouteRules(spec, objections).check();
  }

  private void check() {
    int address = -1;
    int name = -1;
    int wildcard = -1;
    for (int i = hostnames.size() - 1; i >= 0; i--) {
      String hostname = hostnames.get(i);
      boolean star = hostname.indexOf('*') >= 0;
      address = isAddress(hostname) ? i : address;
      name = !star && !Forms.matches(TextForm.DNS_NAME, hostname) ? i : name;
      wildcard = star && !isWildcard(hostname) ? i : wildcard;
    }
    refuse(address, "is an IP address, which no client asks for by name");
    refuse(name, "must be a DNS name of lower case letters, digits, \"-\" and \".\"");
    refuse(wildcard, "must have its \"*\" as the whole first label, as in *.example.com");
  }

  private void refuse(int index, String complaint) {
    if (index >= 0) {
      String message = SchemaWords.quote(hostnames.get(index)) + " " + complaint;
      objections.rule(GatewayChecks.MATCH, path, message, path.index(index));
    }
  }

  /** As Go reads addresses: no leading zeros, no IPv4 address within an IPv6 one. */
  private static boolean isAddress(String text) {
    IpAddress address = IpAddress.parse(text);
    return address != null && !address.hasLeadingZeros() && !address.isMappedIpv4();
  }

  private static boolean isWildcard(String hostname) {
    return hostname.startsWith("*.") && Forms.matches(TextForm.DNS_NAME, hostname.substring(2));
  }
}
