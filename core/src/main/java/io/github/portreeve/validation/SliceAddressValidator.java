package io.github.portreeve.validation;

import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.text.IpAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of the addresses in an EndpointSlice, which are all of one type. */
final class SliceAddressValidator {
  private static final String MANAGED_BY = "endpointslice.kubernetes.io/managed-by";

  private final String type;
  private final boolean managed;
  private final Refusals refusals;

  SliceAddressValidator(EndpointSlice slice, Refusals refusals) {
    this.type = slice.addressType();
    this.managed = isManaged(slice.metadata().labels().get(MANAGED_BY));
    this.refusals = refusals;
  }

  private static boolean isManaged(@Nullable String manager) {
    return "endpointslice-controller.k8s.io".equals(manager)
        || "endpointslicemirroring-controller.k8s.io".equals(manager);
  }

  void addresses(List<String> addresses, FieldPath field) {
    for (int i = 0; i < addresses.size(); i++) {
      address(addresses.get(i), field, field.index(i));
    }
  }

  /** Addresses of an unknown type are not looked at. */
  private void address(String address, FieldPath list, FieldPath field) {
    switch (type) {
      case "IPv4" -> ip(address, ipv4Complaint(address), list, field);
      case "IPv6" -> ip(address, ipv6Complaint(address), list, field);
      case "FQDN" -> hostName(address, field);
      default -> {}
    }
  }

  private @Nullable String ipv4Complaint(String address) {
    return IpForms.addressComplaint(address, refusals.cluster());
  }

  /** Any form of IPv6 will do up to 1.32. */
  private @Nullable String ipv6Complaint(String address) {
    return refusals.cluster().atLeast(33)
        ? IpForms.strictComplaint(address)
        : IpForms.addressComplaint(address, refusals.cluster());
  }

  private void ip(String address, @Nullable String complaint, FieldPath list, FieldPath field) {
    refusals.invalidIf(EndpointSliceChecks.ADDRESS_INVALID, field, address, complaint);
    IpAddress parsed = IpAddress.parse(address);
    if (complaint != null || parsed == null) {
      return;
    }
    if (parsed.isIpv4() != type.equals("IPv4")) {
      wrongFamily(address, list, field);
    }
    if (refusals.cluster().atLeast(18)) {
      EndpointIps.validate(EndpointSliceChecks.ADDRESS_INVALID, field, address, refusals);
    }
    if (!managed) {
      String warning = IpForms.addressWarning(address, refusals.cluster());
      refusals.warnIf(SharedChecks.IP_NOT_CANONICAL, field, address, warning);
    }
  }

  /** From 1.33 on the server names the list. */
  private void wrongFamily(String address, FieldPath list, FieldPath field) {
    FieldPath place = refusals.cluster().atLeast(33) ? list : field;
    String message = "\"" + address + "\" must be an " + type + " address like the whole slice";
    refusals.invalid(EndpointSliceChecks.ADDRESS_INVALID, place, message);
  }

  /** IP addresses are host names for the server, but it warns of their form all the same. */
  private void hostName(String name, FieldPath field) {
    if (name.isEmpty()) {
      String message = "an address of the endpoint is empty";
      refusals.required(EndpointSliceChecks.ADDRESS_INVALID, field, message);
      return;
    }
    String complaint = hostNameComplaint(name);
    refusals.invalidIf(EndpointSliceChecks.ADDRESS_INVALID, field, name, complaint);
    boolean warned = IpForms.addressWarning(name, refusals.cluster()) != null;
    if (complaint == null && warned && !managed) {
      String message = "\"" + name + "\" is no host name, but an IP address in an unusual form";
      refusals.warn(SharedChecks.IP_NOT_CANONICAL, field, message);
    }
  }

  /** A DNS name of two labels or more, maybe with a dot at the end. */
  private static @Nullable String hostNameComplaint(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String complaint = Names.dnsSubdomain(bare);
    if (complaint != null) {
      return complaint;
    }
    if (bare.indexOf('.') < 0) {
      return "must have two labels at least, as in \"example.com\"";
    }
    int start = 0;
    while (complaint == null && start <= bare.length()) {
      int dot = bare.indexOf('.', start);
      int end = dot < 0 ? bare.length() : dot;
      complaint = end - start > 63 ? "must have labels of no more than 63 characters" : null;
      start = end + 1;
    }
    return complaint;
  }
}
