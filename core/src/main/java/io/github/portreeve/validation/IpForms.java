package io.github.portreeve.validation;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.text.IpAddress;
import org.jspecify.annotations.Nullable;

/**
 * The forms of IP addresses and blocks that servers take in fields as old as Services'. Up to 1.35
 * leading zeros, IPv4 addresses in IPv6 form and host bits of blocks are taken; from 1.33 on the
 * server warns of them, and of IPv6 addresses that are not in the form of RFC 5952.
 */
final class IpForms {
  private IpForms() {}

  /** What is wrong with an address, to be read after it in quotes; null when nothing is. */
  static @Nullable String addressComplaint(String text, ClusterProfile cluster) {
    IpAddress address = IpAddress.parse(text);
    if (address == null) {
      return "must be an IP address, as in \"10.9.8.7\" or \"2001:db8::1\"";
    }
    return cluster.atLeast(36) ? strictComplaint(address) : null;
  }

  /** What is wrong with an address in a field that was strict from the start. */
  static @Nullable String strictComplaint(String text) {
    IpAddress address = IpAddress.parse(text);
    if (address == null) {
      return "must be an IP address, as in \"10.9.8.7\" or \"2001:db8::1\"";
    }
    String complaint = strictComplaint(address);
    return complaint == null && !address.toString().equals(text)
        ? "must be written \"" + address + "\""
        : complaint;
  }

  private static @Nullable String strictComplaint(IpAddress address) {
    if (address.hasLeadingZeros()) {
      return "must not have leading zeros, write \"" + address + "\"";
    }
    return address.isMappedIpv4() ? mapped(address) : null;
  }

  private static String mapped(IpAddress address) {
    return "must not be an IPv4 address in IPv6 form, write \"" + address + "\"";
  }

  /** What the server warns of in an address that it takes; null when it does not. */
  static @Nullable String addressWarning(String text, ClusterProfile cluster) {
    IpAddress address = cluster.atLeast(33) ? IpAddress.parse(text) : null;
    if (address == null) {
      return null;
    }
    if (address.hasLeadingZeros() || address.isMappedIpv4()) {
      return "is refused from Kubernetes 1.36 on, write \"" + address + "\"";
    }
    return address.toString().equals(text)
        ? null
        : "is not in the form of RFC 5952, write \"" + address + "\"";
  }

  /** What is wrong with a block of addresses; null when nothing is. */
  static @Nullable String cidrComplaint(String text, ClusterProfile cluster) {
    Cidr cidr = Cidr.parse(text);
    if (cidr == null) {
      return "must be a block of IP addresses, as in \"10.9.8.0/24\" or \"2001:db8::/64\"";
    }
    return cluster.atLeast(36) ? strictComplaint(cidr) : null;
  }

  private static @Nullable String strictComplaint(Cidr cidr) {
    if (cidr.hasLeadingZeros()) {
      return "must not have leading zeros, write \"" + cidr + "\"";
    }
    if (cidr.address().isMappedIpv4()) {
      return "must not be an IPv4 block in IPv6 form";
    }
    return cidr.hasHostBits() ? hostBits(cidr, "must not have bits set behind the prefix") : null;
  }

  /** What the server warns of in a block that it takes; null when it does not. */
  static @Nullable String cidrWarning(String text, ClusterProfile cluster) {
    Cidr cidr = cluster.atLeast(33) ? Cidr.parse(text) : null;
    if (cidr == null) {
      return null;
    }
    if (cidr.hasHostBits()) {
      return hostBits(cidr, "has bits set behind the prefix");
    }
    if (cidr.hasLeadingZeros() || cidr.address().isMappedIpv4()) {
      return "is refused from Kubernetes 1.36 on, write \"" + cidr + "\"";
    }
    return cidr.address().isDotted() || cidr.toString().equals(text)
        ? null
        : "is not in the form of RFC 5952, write \"" + cidr + "\"";
  }

  private static String hostBits(Cidr cidr, String complaint) {
    int all = cidr.address().isDotted() ? 32 : 128;
    return complaint + ", write \"" + cidr + "\" or \"" + cidr.address() + "/" + all + "\"";
  }
}
