package io.github.portreeve.validation;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.text.IpAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server's allocators of cluster IPs would refuse. Most of it can be told only when the
 * cluster's ranges of addresses are known.
 */
final class ServiceAddressAllocation {
  private final ServiceSpec spec;
  private final List<Cidr> ranges = new ArrayList<>();
  private final Refusals refusals;

  private ServiceAddressAllocation(ServiceSpec spec, Refusals refusals) {
    this.spec = spec;
    this.refusals = refusals;
    for (String range : refusals.cluster().serviceRanges()) {
      Cidr cidr = Cidr.parse(range);
      if (cidr == null) {
        throw new IllegalArgumentException("not a block of IP addresses: " + range);
      }
      ranges.add(cidr);
    }
  }

  /** Checks cluster IPs and families that are in themselves good. */
  static void validate(ServiceSpec spec, Refusals refusals) {
    if (spec.isExternalName()) {
      return;
    }
    ServiceAddressAllocation allocation = new ServiceAddressAllocation(spec, refusals);
    int before = refusals.count();
    allocation.singleStack();
    if (!allocation.ranges.isEmpty()) {
      if (refusals.cluster().atLeast(21)) {
        allocation.families(before);
      }
      if (refusals.count() == before && !ServiceAddressValidator.isHeadless(spec)) {
        allocation.clusterIPs();
      }
    }
  }

  private void singleStack() {
    if (!policy().equals("SingleStack")) {
      return;
    }
    String kept = spec.ipFamilyPolicy() == null ? ", which is SingleStack when left out," : "";
    String wanted =
        "ipFamilyPolicy" + kept + " must be PreferDualStack or RequireDualStack for two ";
    if (spec.clusterIPs().size() == 2) {
      refuse(ServiceAddressValidator.FAMILY_POLICY, wanted + "cluster IPs");
    } else if (spec.ipFamilies().size() == 2) {
      refuse(ServiceAddressValidator.FAMILY_POLICY, wanted + "IP families");
    }
  }

  /** The policy, or what the server takes in its place. */
  private String policy() {
    if (spec.ipFamilyPolicy() != null) {
      return spec.ipFamilyPolicy();
    }
    // Up to 1.22 the server was content to see two of either.
    boolean two = spec.ipFamilies().size() == 2 || spec.clusterIPs().size() == 2;
    boolean dual = isHeadlessWithoutSelector() || two && !refusals.cluster().atLeast(23);
    return dual ? "RequireDualStack" : "SingleStack";
  }

  private boolean isHeadlessWithoutSelector() {
    return spec.selector().isEmpty() && ServiceAddressValidator.isHeadless(spec);
  }

  /** Whether the cluster has the families that the Service asks for, if only by its addresses. */
  private void families(int before) {
    inferredFamilies();
    if (refusals.count() > before || isHeadlessWithoutSelector()) {
      return;
    }
    if (policy().equals("RequireDualStack") && !(has("IPv4") && has("IPv6"))) {
      String message = "the cluster has addresses of one family, RequireDualStack needs two";
      refuse(ServiceAddressValidator.FAMILY_POLICY, message);
    }
    for (int i = 0; i < spec.ipFamilies().size(); i++) {
      String family = spec.ipFamilies().get(i);
      if (!has(family)) {
        String message = "the cluster has no " + family + " addresses for Services";
        refuse(ServiceAddressValidator.FAMILIES.index(i), message);
      }
    }
  }

  private void inferredFamilies() {
    if (ServiceAddressValidator.isHeadless(spec)) {
      return;
    }
    for (int i = spec.ipFamilies().size(); i < spec.clusterIPs().size(); i++) {
      String ip = spec.clusterIPs().get(i);
      if (!has(family(ip))) {
        String message = "\"" + ip + "\" is of a family that the cluster has no addresses of";
        FieldPath field = ServiceAddressValidator.CLUSTER_IPS.index(i);
        refusals.invalid(ServiceAddressChecks.CLUSTER_IP_INVALID, field, message);
      }
    }
  }

  private void clusterIPs() {
    if (!spec.clusterIPs().isEmpty()) {
      for (String ip : spec.clusterIPs()) {
        clusterIP(ip, ServiceAddressValidator.CLUSTER_IPS);
      }
    } else if (!spec.clusterIP().isEmpty()) {
      clusterIP(spec.clusterIP(), ServiceAddressValidator.CLUSTER_IP);
    }
  }

  private void clusterIP(String text, FieldPath field) {
    IpAddress ip = IpAddress.parse(text);
    if (ip == null) {
      throw new IllegalArgumentException("not an IP address: " + text);
    }
    RuleInfo check = ServiceAddressChecks.CLUSTER_IP_INVALID;
    if (!isInRange(ip)) {
      String allowed = String.join(" and ", refusals.cluster().serviceRanges());
      refusals.invalid(check, field, "\"" + text + "\" is no address for Services in " + allowed);
    } else if (ip.isSame(ranges.get(0).network().next())) {
      String message = "\"" + text + "\" is taken in every cluster, by Service kubernetes";
      refusals.invalid(check, field, message);
    }
  }

  /** The first address of a range is nobody's, and so is the last one of IPv4. */
  private boolean isInRange(IpAddress ip) {
    for (Cidr range : ranges) {
      boolean edge = ip.isSame(range.network()) || ip.isIpv4() && !range.contains(ip.next());
      if (range.contains(ip) && !edge) {
        return true;
      }
    }
    return false;
  }

  private void refuse(FieldPath field, String message) {
    refusals.invalid(ServiceAddressChecks.IP_FAMILIES_INVALID, field, message);
  }

  private boolean has(String family) {
    for (Cidr range : ranges) {
      if (family.equals(range.network().isIpv4() ? "IPv4" : "IPv6")) {
        return true;
      }
    }
    return false;
  }

  /** IPv4 or IPv6; empty for what is no address. */
  static String family(String text) {
    IpAddress ip = IpAddress.parse(text);
    if (ip == null) {
      return "";
    }
    return ip.isIpv4() ? "IPv4" : "IPv6";
  }
}
