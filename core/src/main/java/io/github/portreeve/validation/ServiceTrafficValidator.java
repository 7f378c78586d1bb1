package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.ServiceSpec;

/** The checks of which pods get a Service's traffic. */
final class ServiceTrafficValidator {
  private static final FieldPath EXTERNAL = ServiceValidator.SPEC.child("externalTrafficPolicy");

  private final ServiceSpec spec;
  private final Refusals refusals;

  private ServiceTrafficValidator(ServiceSpec spec, Refusals refusals) {
    this.spec = spec;
    this.refusals = refusals;
  }

  static void validate(ServiceSpec spec, Refusals refusals) {
    ServiceTrafficValidator validator = new ServiceTrafficValidator(spec, refusals);
    validator.externalPolicy();
    validator.internalPolicy();
    validator.distribution();
  }

  private void externalPolicy() {
    String policy = spec.externalTrafficPolicy();
    if (policy.isEmpty()) {
      return;
    }
    boolean known = isPolicy(policy);
    if (!isReachableFromOutside()) {
      refusals.invalid(ServiceChecks.TRAFFIC_POLICY_INVALID, EXTERNAL, notReachable(policy));
    } else if (!known && refusals.cluster().atLeast(23)) {
      refusals.notSupported(
          ServiceChecks.TRAFFIC_POLICY_INVALID, EXTERNAL, policy, "Cluster", "Local");
    } else if (!known) {
      String message = "\"" + policy + "\" is none of Cluster, Local";
      refusals.invalid(ServiceChecks.TRAFFIC_POLICY_INVALID, EXTERNAL, message);
    }
  }

  private boolean isReachableFromOutside() {
    return switch (spec.type()) {
      case "NodePort", "LoadBalancer" -> true;
      case "ClusterIP" -> refusals.cluster().atLeast(29) && !spec.externalIPs().isEmpty();
      default -> false;
    };
  }

  private String notReachable(String policy) {
    String allowed = "type NodePort or LoadBalancer";
    return "external traffic policy \""
        + policy
        + "\" needs "
        + (refusals.cluster().atLeast(29) ? allowed + ", or external IPs" : allowed)
        + ", this is a Service of type "
        + spec.type();
  }

  private void internalPolicy() {
    String policy = spec.internalTrafficPolicy();
    if (policy != null && !isPolicy(policy)) {
      FieldPath field = ServiceValidator.SPEC.child("internalTrafficPolicy");
      refusals.notSupported(
          ServiceChecks.TRAFFIC_POLICY_INVALID, field, policy, "Cluster", "Local");
    }
  }

  private static boolean isPolicy(String policy) {
    return policy.equals("Cluster") || policy.equals("Local");
  }

  private void distribution() {
    String distribution = spec.trafficDistribution();
    if (distribution == null || distribution.equals("PreferClose")) {
      return;
    }
    FieldPath field = ServiceValidator.SPEC.child("trafficDistribution");
    if (!refusals.cluster().atLeast(34)) {
      refusals.notSupported(
          ServiceChecks.TRAFFIC_DISTRIBUTION_INVALID, field, distribution, "PreferClose");
    } else if (!distribution.equals("PreferSameZone") && !distribution.equals("PreferSameNode")) {
      refusals.notSupported(
          ServiceChecks.TRAFFIC_DISTRIBUTION_INVALID,
          field,
          distribution,
          "PreferSameZone",
          "PreferSameNode",
          "PreferClose");
    }
  }
}
