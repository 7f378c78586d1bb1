package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;

/** The checks of a Service's addresses: cluster IPs, IP families, external IPs and names. */
final class ServiceAddressValidator {
  static final FieldPath CLUSTER_IP = ServiceValidator.SPEC.child("clusterIP");
  static final FieldPath CLUSTER_IPS = ServiceValidator.SPEC.child("clusterIPs");
  static final FieldPath FAMILIES = ServiceValidator.SPEC.child("ipFamilies");
  static final FieldPath FAMILY_POLICY = ServiceValidator.SPEC.child("ipFamilyPolicy");

  private static final String NONE = "None";

  private final ServiceSpec spec;
  private final Refusals refusals;

  private ServiceAddressValidator(ServiceSpec spec, Refusals refusals) {
    this.spec = spec;
    this.refusals = refusals;
  }

  /** Returns whether cluster IPs and families are fit to be allocated. */
  static boolean validate(ServiceSpec spec, Refusals refusals) {
    ServiceAddressValidator validator = new ServiceAddressValidator(spec, refusals);
    validator.byType();
    int before = refusals.count();
    if (refusals.cluster().atLeast(20)) {
      validator.clusterIPs();
    } else {
      validator.clusterIP();
    }
    boolean consistent = refusals.count() == before;
    validator.externalIPs();
    return consistent;
  }

  /** Whether names resolve to the pods themselves, as servers find out after their defaulting. */
  static boolean isHeadless(ServiceSpec spec) {
    List<String> ips = spec.clusterIPs();
    return ips.isEmpty() ? spec.clusterIP().equals(NONE) : ips.size() == 1 && ips.contains(NONE);
  }

  private void byType() {
    switch (spec.type()) {
      case "NodePort", "LoadBalancer" -> headless();
      case "ExternalName" -> {
        externalNameFields();
        externalName();
      }
      default -> {}
    }
  }

  private void headless() {
    if (isHeadless(spec)) {
      FieldPath field = spec.clusterIPs().isEmpty() ? CLUSTER_IP : CLUSTER_IPS.index(0);
      String message = "clusterIP \"None\" does not go with type " + spec.type();
      refusals.invalid(ServiceAddressChecks.HEADLESS_WITH_NODE_PORT, field, message);
    }
  }

  private void externalNameFields() {
    if (!spec.clusterIPs().isEmpty()) {
      notWithExternalName(CLUSTER_IPS, "a cluster IP");
    } else if (!spec.clusterIP().isEmpty()) {
      notWithExternalName(CLUSTER_IP, "a cluster IP");
    }
    if (!spec.ipFamilies().isEmpty()) {
      notWithExternalName(FAMILIES, "IP families");
    }
    if (spec.ipFamilyPolicy() != null) {
      notWithExternalName(FAMILY_POLICY, "an IP family policy");
    }
  }

  private void notWithExternalName(FieldPath field, String what) {
    String message = "a Service of type ExternalName cannot have " + what;
    refusals.forbidden(ServiceAddressChecks.EXTERNAL_NAME_FIELDS, field, message);
  }

  private void externalName() {
    FieldPath field = ServiceValidator.SPEC.child("externalName");
    String name = spec.externalName();
    String relative = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    if (relative.isEmpty()) {
      String message = "a Service of type ExternalName needs an externalName, as in example.com";
      refusals.required(ServiceAddressChecks.EXTERNAL_NAME_INVALID, field, message);
    } else {
      String complaint = Names.dnsSubdomain(relative);
      refusals.invalidIf(ServiceAddressChecks.EXTERNAL_NAME_INVALID, field, name, complaint);
    }
  }

  /** Before 1.20 there was but one cluster IP. */
  private void clusterIP() {
    String ip = spec.clusterIP();
    if (!ip.isEmpty() && !ip.equals(NONE)) {
      String complaint = IpForms.addressComplaint(ip, refusals.cluster());
      refusals.invalidIf(ServiceAddressChecks.CLUSTER_IP_INVALID, CLUSTER_IP, ip, complaint);
    }
  }

  private void clusterIPs() {
    if (spec.isExternalName()) {
      return;
    }
    firstClusterIP();
    families();
    familyPolicy();
    if (clusterIPForms()) {
      clusterIPFamilies();
    }
  }

  private void firstClusterIP() {
    List<String> ips = spec.clusterIPs();
    boolean alone = spec.clusterIP().isEmpty();
    if (ips.isEmpty() || !alone && ips.get(0).equals(spec.clusterIP())) {
      return;
    }
    String first = "the first address, \"" + ips.get(0) + "\", ";
    String message =
        first
            + (alone
                ? "must stand in clusterIP too"
                : "is not that of clusterIP, \"" + spec.clusterIP() + "\"");
    refusals.invalid(ServiceAddressChecks.CLUSTER_IP_INVALID, CLUSTER_IPS, message);
  }

  private void families() {
    List<String> families = spec.ipFamilies();
    for (int i = 0; i < families.size(); i++) {
      String family = families.get(i);
      FieldPath field = FAMILIES.index(i);
      if (!family.equals("IPv4") && !family.equals("IPv6")) {
        refusals.notSupported(
            ServiceAddressChecks.IP_FAMILIES_INVALID, field, family, "IPv4", "IPv6");
      }
      if (families.indexOf(family) < i) {
        String message = "IP family \"" + family + "\" is listed twice";
        refusals.duplicate(ServiceAddressChecks.IP_FAMILIES_INVALID, field, message);
      }
    }
  }

  private void familyPolicy() {
    String policy = spec.ipFamilyPolicy();
    if (policy == null) {
      return;
    }
    switch (policy) {
      case "SingleStack", "PreferDualStack", "RequireDualStack" -> {}
      default ->
          refusals.notSupported(
              ServiceAddressChecks.IP_FAMILIES_INVALID,
              FAMILY_POLICY,
              policy,
              "SingleStack",
              "PreferDualStack",
              "RequireDualStack");
    }
  }

  /** Returns whether each is an address, or the only one None. */
  private boolean clusterIPForms() {
    List<String> ips = spec.clusterIPs();
    boolean good = true;
    for (int i = 0; i < ips.size(); i++) {
      if (i > 0 || !ips.get(i).equals(NONE)) {
        String complaint = IpForms.addressComplaint(ips.get(i), refusals.cluster());
        refusals.invalidIf(
            ServiceAddressChecks.CLUSTER_IP_INVALID, CLUSTER_IPS.index(i), ips.get(i), complaint);
        good &= complaint == null;
      } else if (ips.size() > 1) {
        refusals.invalid(
            ServiceAddressChecks.CLUSTER_IP_INVALID, CLUSTER_IPS, "\"None\" must stand alone");
        good = false;
      }
    }
    if (ips.size() > 2) {
      String message = "there are " + ips.size() + " addresses, at most two are allowed";
      refusals.invalid(ServiceAddressChecks.CLUSTER_IP_INVALID, CLUSTER_IPS, message);
    }
    return good;
  }

  private void clusterIPFamilies() {
    List<String> ips = spec.clusterIPs();
    if (isHeadless(spec)) {
      return;
    }
    boolean ipv4 = false;
    boolean ipv6 = false;
    for (int i = 0; i < ips.size(); i++) {
      String family = ServiceAddressAllocation.family(ips.get(i));
      ipv4 |= family.equals("IPv4");
      ipv6 |= family.equals("IPv6");
      if (i < spec.ipFamilies().size()) {
        clusterIPFamily(family, i);
      }
    }
    if (ips.size() > 1 && !(ipv4 && ipv6)) {
      String message = "the addresses must be of different families, one of IPv4 and one of IPv6";
      refusals.invalid(ServiceAddressChecks.CLUSTER_IP_INVALID, CLUSTER_IPS, message);
    }
  }

  private void clusterIPFamily(String family, int index) {
    String wanted = spec.ipFamilies().get(index);
    boolean known = wanted.equals("IPv4") || wanted.equals("IPv6");
    if (known && !wanted.equals(family)) {
      String ip = spec.clusterIPs().get(index);
      String message = "\"" + ip + "\" is no " + wanted + " address, as " + FAMILIES.index(index);
      refusals.invalid(
          ServiceAddressChecks.CLUSTER_IP_INVALID, CLUSTER_IPS.index(index), message + " wants it");
    }
  }

  private void externalIPs() {
    for (int i = 0; i < spec.externalIPs().size(); i++) {
      String ip = spec.externalIPs().get(i);
      FieldPath field = ServiceValidator.SPEC.child("externalIPs").index(i);
      String complaint = IpForms.addressComplaint(ip, refusals.cluster());
      if (complaint == null) {
        EndpointIps.validate(ServiceAddressChecks.EXTERNAL_IP_INVALID, field, ip, refusals);
      } else {
        refusals.invalidIf(ServiceAddressChecks.EXTERNAL_IP_INVALID, field, ip, complaint);
      }
    }
  }
}
