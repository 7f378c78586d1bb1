package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Related;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.PortRange;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The checks of a Service's node ports. The server hands them out in the order of the ports, and
 * ports of the same number share one unless they ask for different ones.
 */
final class ServiceNodePorts {
  static final FieldPath HEALTH_CHECK = ServiceValidator.SPEC.child("healthCheckNodePort");

  private static final FieldPath PORTS = ServiceValidator.SPEC.child("ports");

  /** No node port; those that the server picks are negative beyond what an int can hold. */
  private static final long NONE = 0;

  private final ServiceSpec spec;
  private final Refusals refusals;
  private final Map<Integer, Long> byPort = new HashMap<>();
  private final Set<Long> taken = new HashSet<>();
  private final long[] given;
  private final boolean[] refused;

  private ServiceNodePorts(ServiceSpec spec, Refusals refusals) {
    this.spec = spec;
    this.refusals = refusals;
    this.given = new long[spec.ports().size()];
    this.refused = new boolean[spec.ports().size()];
  }

  static void validate(ServiceSpec spec, Refusals refusals) {
    ServiceNodePorts nodePorts = new ServiceNodePorts(spec, refusals);
    if (spec.type().equals("ClusterIP")) {
      nodePorts.forbidden();
    }
    // From 1.23 on the server hands them out before it looks for duplicates.
    if (refusals.cluster().atLeast(23)) {
      nodePorts.handOut();
      nodePorts.duplicates(nodePorts.given);
    } else {
      nodePorts.duplicates(nodePorts.wanted());
      nodePorts.handOut();
    }
    nodePorts.healthCheck();
  }

  /** Whether Services of this type have node ports. */
  static boolean has(ServiceSpec spec) {
    String type = spec.type();
    return type.equals("NodePort") || type.equals("LoadBalancer");
  }

  /** Whether the load balancer asks the nodes of this Service for their health. */
  static boolean hasHealthCheck(ServiceSpec spec) {
    return spec.type().equals("LoadBalancer") && spec.externalTrafficPolicy().equals("Local");
  }

  private void forbidden() {
    for (int i = 0; i < spec.ports().size(); i++) {
      int nodePort = spec.ports().get(i).nodePort();
      if (nodePort != NONE) {
        String message = "node port " + nodePort + " needs type NodePort or LoadBalancer";
        refusals.forbidden(ServicePortChecks.NODE_PORT_FORBIDDEN, field(i), message);
      }
    }
  }

  private long[] wanted() {
    long[] wanted = new long[spec.ports().size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = spec.ports().get(i).nodePort();
    }
    return wanted;
  }

  private void handOut() {
    boolean optional = spec.type().equals("LoadBalancer");
    boolean picks = !optional || !Boolean.FALSE.equals(spec.allocateLoadBalancerNodePorts());
    for (int i = 0; i < given.length; i++) {
      given[i] = spec.ports().get(i).nodePort();
      if (has(spec) && (given[i] != NONE || picks)) {
        handOut(i);
      }
    }
  }

  private void handOut(int index) {
    int port = spec.ports().get(index).port();
    Long shared = byPort.get(port);
    if (shared != null && given[index] == NONE) {
      given[index] = shared;
    } else if (shared == null) {
      int asked = firstAskedFor(port);
      given[index] = asked == NONE ? Long.MIN_VALUE + index : asked;
      byPort.put(port, given[index]);
      take(index);
    } else if (given[index] != shared) {
      take(index);
    }
  }

  private int firstAskedFor(int port) {
    for (ServicePort entry : spec.ports()) {
      if (entry.port() == port && entry.nodePort() != NONE) {
        return entry.nodePort();
      }
    }
    return (int) NONE;
  }

  private void take(int index) {
    long nodePort = given[index];
    if (nodePort < Integer.MIN_VALUE) {
      return;
    }
    PortRange range = refusals.cluster().nodePortRange();
    if (!range.contains((int) nodePort)) {
      ServicePort port = spec.ports().get(index);
      boolean own = port.nodePort() != NONE;
      String asked = own ? "" : ", which another entry of port " + port.port() + " asks for,";
      String message =
          "node port " + nodePort + asked + " is outside the cluster's range, " + range;
      refusals.invalid(ServicePortChecks.NODE_PORT_RANGE, field(index), message);
      refused[index] = true;
    } else if (!taken.add(nodePort) && !refused[index]) {
      conflict(index, nodePort, ErrorType.FIELD_VALUE_INVALID);
    }
  }

  private void duplicates(long[] nodePorts) {
    List<ServicePort> ports = spec.ports();
    for (int i = 1; i < nodePorts.length; i++) {
      for (int j = 0; j < i && nodePorts[i] != NONE && !refused[i]; j++) {
        boolean same = ports.get(i).protocol().equals(ports.get(j).protocol());
        if (same && nodePorts[i] == nodePorts[j] && !refused[j]) {
          conflict(i, nodePorts[i], ErrorType.FIELD_VALUE_DUPLICATE);
        }
      }
    }
  }

  private void conflict(int index, long nodePort, ErrorType type) {
    refused[index] = true;
    String what = nodePort < Integer.MIN_VALUE ? "a node port" : "node port " + nodePort;
    String message = what + " cannot be given to two ports of a Service";
    refusals.refuse(ServicePortChecks.NODE_PORT_CONFLICT, type, field(index), message);
  }

  private void healthCheck() {
    int nodePort = spec.healthCheckNodePort();
    if (nodePort == NONE) {
      return;
    }
    PortRange range = refusals.cluster().nodePortRange();
    String what = "health check node port " + nodePort;
    if (!hasHealthCheck(spec)) {
      String message = what + " needs type LoadBalancer and externalTrafficPolicy Local";
      refusals.invalid(ServicePortChecks.HEALTH_CHECK_NODE_PORT_INVALID, HEALTH_CHECK, message);
    } else if (nodePort < 0 && !refusals.cluster().atLeast(23)) {
      // Up to 1.22 validation came before the hand-out.
      String message = what + " must not be negative";
      refusals.invalid(ServicePortChecks.HEALTH_CHECK_NODE_PORT_INVALID, HEALTH_CHECK, message);
    } else if (!range.contains(nodePort)) {
      internalError(what + " is outside the cluster's range of node ports, " + range);
    } else if (taken.contains((long) nodePort)) {
      internalError(what + " is the node port of one of the Service's ports already");
    }
  }

  /** The server's internal errors have no field. */
  private void internalError(String message) {
    refusals.refuse(
        ServicePortChecks.HEALTH_CHECK_NODE_PORT_INVALID,
        ErrorType.INTERNAL_ERROR,
        FieldPath.ROOT,
        message,
        Related.of(refusals.manifest(), HEALTH_CHECK, "the health check node port"));
  }

  static FieldPath field(int index) {
    return PORTS.index(index).child("nodePort");
  }
}
