package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses what the cluster is too old for, and would refuse or silently drop. */
final class VersionValidator {
  /** The first release that has path types and the class field of an Ingress. */
  static final int PATH_TYPES = 18;

  /** The first release with Ingress v1. */
  static final int INGRESS_V1 = 19;

  private static final int SCTP = 19;
  private static final int LOAD_BALANCER_CLASS = 22;
  private static final int INTERNAL_TRAFFIC_POLICY = 22;

  private final ClusterProfile cluster;
  private final PlanFindings findings;

  VersionValidator(ClusterProfile cluster, PlanFindings findings) {
    this.cluster = cluster;
    this.findings = findings;
  }

  void ports(List<PlanPort> ports) {
    for (int i = 0; i < ports.size(); i++) {
      if (ports.get(i).protocol().equals("SCTP")) {
        needs(SCTP, "SCTP", FieldPath.of("ports").index(i).child("protocol"));
      }
    }
  }

  void exposure(Exposure exposure, FieldPath field) {
    if (exposure instanceof RouteExposure route) {
      pathType(WebRoute.of(route, field), field.child("pathType"));
    } else if (exposure instanceof LoadBalancer balancer) {
      className(balancer, field.child("className"));
      internalPolicy(balancer.internalTrafficPolicy(), field);
    } else if (exposure instanceof NodePort nodePort) {
      internalPolicy(nodePort.internalTrafficPolicy(), field);
    } else if (exposure instanceof ClusterIp clusterIp) {
      internalPolicy(clusterIp.internalTrafficPolicy(), field);
    }
  }

  /**
   * Without path types a server does what ImplementationSpecific says, so that one may be asked.
   */
  private void pathType(WebRoute route, FieldPath field) {
    String type = route.pathType();
    if (type != null && !type.equals("ImplementationSpecific")) {
      needs(PATH_TYPES, "path type \"" + type + "\"", field);
    }
  }

  private void className(LoadBalancer balancer, FieldPath field) {
    if (balancer.className() != null) {
      needs(LOAD_BALANCER_CLASS, "a load balancer class", field);
    }
  }

  private void internalPolicy(@Nullable String policy, FieldPath field) {
    if (policy != null) {
      FieldPath place = field.child("internalTrafficPolicy");
      needs(INTERNAL_TRAFFIC_POLICY, "an internal traffic policy", place);
    }
  }

  private void needs(int minor, String what, FieldPath field) {
    if (!cluster.atLeast(minor)) {
      String have = "1." + cluster.version().minor();
      String message = what + " needs Kubernetes 1." + minor + ", and the cluster has " + have;
      findings.refuse(PlanChecks.NEEDS_VERSION, ErrorType.FIELD_VALUE_FORBIDDEN, field, message);
    }
  }
}
