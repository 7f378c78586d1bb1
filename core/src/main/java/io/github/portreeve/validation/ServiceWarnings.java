package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.text.IpAddress;
import java.util.List;

/**
 * What servers warn of in Services that they take, as Kubernetes' GetWarningsForService says it in
 * its newest release. What is ignored by old servers too is told for these as well.
 */
final class ServiceWarnings {
  private static final FieldPath SPEC = ServiceValidator.SPEC;
  private static final FieldPath EXTERNAL_IPS = SPEC.child("externalIPs");

  private final ServiceSpec spec;
  private final Refusals refusals;

  private ServiceWarnings(ServiceSpec spec, Refusals refusals) {
    this.spec = spec;
    this.refusals = refusals;
  }

  static void warn(ObjectMeta metadata, ServiceSpec spec, Refusals refusals) {
    ServiceWarnings warnings = new ServiceWarnings(spec, refusals);
    warnings.topologyHints(metadata);
    warnings.ignored();
    warnings.externalIPs();
    warnings.forms();
    warnings.trafficDistribution();
  }

  private void topologyHints(ObjectMeta metadata) {
    String hints = metadata.annotations().get(ServiceValidator.TOPOLOGY_HINTS);
    if (hints != null && refusals.cluster().atLeast(27)) {
      FieldPath field =
          FieldPath.of("metadata", "annotations").key(ServiceValidator.TOPOLOGY_HINTS);
      String message =
          "annotation "
              + ServiceValidator.TOPOLOGY_HINTS
              + " \""
              + hints
              + "\" is deprecated, write "
              + ServiceValidator.TOPOLOGY_MODE;
      refusals.warn(ServiceWarningChecks.TOPOLOGY_HINTS, field, message);
    }
  }

  private void ignored() {
    boolean headless = isHeadless();
    if (headless && !spec.loadBalancerIP().isEmpty()) {
      headless("loadBalancerIP", "load balancer IP \"" + spec.loadBalancerIP() + "\"");
    }
    if (headless && !spec.externalIPs().isEmpty()) {
      headless("externalIPs", "external IP \"" + spec.externalIPs().get(0) + "\"");
    }
    if (headless && spec.sessionAffinity().equals("ClientIP")) {
      headless("sessionAffinity", "session affinity \"ClientIP\"");
    }
    boolean external = spec.isExternalName();
    if (external && !spec.externalIPs().isEmpty()) {
      String message = "a Service of type ExternalName ignores its external IPs";
      refusals.warn(ServiceWarningChecks.EXTERNAL_IPS_IGNORED, EXTERNAL_IPS, message);
    }
    if (!external && !spec.externalName().isEmpty()) {
      String name = "external name \"" + spec.externalName() + "\"";
      String message = name + " is ignored, the Service is of type " + spec.type();
      refusals.warn(
          ServiceWarningChecks.EXTERNAL_NAME_IGNORED, SPEC.child("externalName"), message);
    }
  }

  private boolean isHeadless() {
    return spec.type().equals("ClusterIP") && spec.clusterIP().equals("None");
  }

  private void headless(String field, String what) {
    String message = what + " is ignored, the Service is headless";
    refusals.warn(ServiceWarningChecks.HEADLESS_IGNORED_FIELDS, SPEC.child(field), message);
  }

  private void externalIPs() {
    boolean used = !spec.externalIPs().isEmpty() && !isHeadless() && !spec.isExternalName();
    if (used && refusals.cluster().atLeast(36)) {
      String message = "external IPs are deprecated, some clusters do not serve them any more";
      refusals.warn(ServiceWarningChecks.EXTERNAL_IPS, EXTERNAL_IPS, message);
    }
  }

  private void forms() {
    if (!spec.clusterIP().isEmpty()) {
      addresses(spec.clusterIPs(), ServiceAddressValidator.CLUSTER_IPS);
    }
    addresses(spec.externalIPs(), EXTERNAL_IPS);
    loadBalancerIP();
    List<String> ranges = spec.loadBalancerSourceRanges();
    for (int i = 0; i < ranges.size(); i++) {
      if (IpForms.cidrComplaint(ranges.get(i), refusals.cluster()) == null) {
        FieldPath field = SPEC.child("loadBalancerSourceRanges").index(i);
        refusals.warnIf(
            SharedChecks.IP_NOT_CANONICAL,
            field,
            ranges.get(i),
            IpForms.cidrWarning(ranges.get(i), refusals.cluster()));
      }
    }
  }

  private void addresses(List<String> list, FieldPath field) {
    for (int i = 0; i < list.size(); i++) {
      String ip = list.get(i);
      if (IpForms.addressComplaint(ip, refusals.cluster()) == null) {
        refusals.warnIf(
            SharedChecks.IP_NOT_CANONICAL,
            field.index(i),
            ip,
            IpForms.addressWarning(ip, refusals.cluster()));
      }
    }
  }

  /** No server checks this one; it goes to the provider as it is. */
  private void loadBalancerIP() {
    IpAddress ip = IpAddress.parse(spec.loadBalancerIP());
    if (ip != null && !ip.toString().equals(spec.loadBalancerIP())) {
      String complaint = "is not in the canonical form, write \"" + ip + "\"";
      refusals.warnIf(
          SharedChecks.IP_NOT_CANONICAL,
          SPEC.child("loadBalancerIP"),
          spec.loadBalancerIP(),
          complaint);
    }
  }

  private void trafficDistribution() {
    if ("PreferClose".equals(spec.trafficDistribution()) && refusals.cluster().atLeast(35)) {
      String message = "traffic distribution \"PreferClose\" is now called PreferSameZone";
      FieldPath field = SPEC.child("trafficDistribution");
      refusals.warn(ServiceWarningChecks.TRAFFIC_DISTRIBUTION, field, message);
    }
  }
}
