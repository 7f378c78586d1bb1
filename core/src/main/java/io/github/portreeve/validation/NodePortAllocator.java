package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the node ports that Services ask for, as a cluster's server does when they are created
 * in this order: once in the whole cluster. What is wrong within one Service is not looked at.
 */
public final class NodePortAllocator {
  private final Findings findings;
  private final Map<Integer, List<Holder>> holders = new HashMap<>();

  /** A Service and its field that asked for a node port. */
  private record Holder(Manifest<Service> service, FieldPath field) {}

  private NodePortAllocator(Findings findings) {
    this.findings = findings;
  }

  /** Reports Services that ask for a node port which another one of the set asks for too. */
  public static void check(ManifestSet manifests, Findings findings) {
    NodePortAllocator allocator = new NodePortAllocator(findings);
    for (Manifest<Service> service : manifests.services()) {
      allocator.handOut(
          service, ServiceDefaults.fill(service.resource().spec(), manifests.cluster()));
    }
  }

  private void handOut(Manifest<Service> service, ServiceSpec spec) {
    if (ServiceNodePorts.has(spec)) {
      for (int i = 0; i < spec.ports().size(); i++) {
        ServicePort port = spec.ports().get(i);
        handOut(port.nodePort(), new Holder(service, ServiceNodePorts.field(i)), false);
      }
    }
    if (ServiceNodePorts.hasHealthCheck(spec)) {
      Holder holder = new Holder(service, ServiceNodePorts.HEALTH_CHECK);
      handOut(spec.healthCheckNodePort(), holder, true);
    }
  }

  private void handOut(int nodePort, Holder asking, boolean healthCheck) {
    if (nodePort == 0) {
      return;
    }
    List<Holder> earlier = holders.get(nodePort);
    if (earlier == null) {
      earlier = new ArrayList<>(1);
      holders.put(nodePort, earlier);
    }
    Holder holder = holder(earlier, asking.service());
    if (holder == null) {
      earlier.add(asking);
    } else if (holder.service() != asking.service()) {
      report(nodePort, asking, holder, healthCheck);
      earlier.add(asking);
    }
  }

  /**
   * The one that the asking Service must yield to: itself, which has been told already, or the
   * first one that is not the same object once more.
   */
  private static @Nullable Holder holder(List<Holder> holders, Manifest<Service> asking) {
    if (!holders.isEmpty() && holders.get(holders.size() - 1).service() == asking) {
      return holders.get(holders.size() - 1);
    }
    for (Holder holder : holders) {
      if (!isSameObject(holder.service(), asking)) {
        return holder;
      }
    }
    return null;
  }

  /** Whether applying one is an update of the other; unnamed namespaces may be the same. */
  private static boolean isSameObject(Manifest<Service> one, Manifest<Service> other) {
    return !one.name().isEmpty()
        && one.name().equals(other.name())
        && ManifestSet.mayShareNamespace(one, other);
  }

  private void report(int nodePort, Holder asking, Holder holder, boolean healthCheck) {
    Manifest<Service> service = asking.service();
    ErrorType type = healthCheck ? ErrorType.INTERNAL_ERROR : ErrorType.FIELD_VALUE_INVALID;
    String what = healthCheck ? "health check node port " : "node port ";
    String message = what + nodePort + " is wanted by " + holder.service().describe() + " too";
    Related related =
        Related.of(holder.service(), holder.field(), holder.service().describe() + " wants it");
    findings.refuse(
        ServicePortChecks.NODE_PORT_CONFLICT, type, service, asking.field(), message, related);
  }
}
