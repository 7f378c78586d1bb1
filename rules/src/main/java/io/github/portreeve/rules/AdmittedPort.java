package io.github.portreeve.rules;

import io.github.portreeve.exposure.PodPorts;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyPort;
import io.github.portreeve.model.NetworkPolicyRule;
import io.github.portreeve.model.Workload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A port that a rule of a network policy admits.
 *
 * @param field of the port's name or number
 */
record AdmittedPort(
    Manifest<NetworkPolicy> policy,
    NetworkPolicyRule rule,
    FieldPath field,
    NetworkPolicyPort admitted) {

  /** Null for a number and for all ports. */
  @Nullable String name() {
    IntOrString port = admitted.port();
    return port == null || !port.isString() ? null : port.string();
  }

  /** 0 for a name and for all ports. */
  int number() {
    IntOrString port = admitted.port();
    return port == null ? 0 : port.number();
  }

  String protocol() {
    return admitted.protocol() == null ? "TCP" : admitted.protocol();
  }

  /** Whether the pods may well have it: nothing to compare with, or a port that it admits. */
  boolean isOf(Manifest<? extends Workload> workload) {
    List<ContainerPort> ports = PodPorts.serving(workload.resource().podSpec());
    for (ContainerPort port : ports) {
      if (admits(port)) {
        return true;
      }
    }
    return ports.isEmpty() || admitted.port() == null || admitted.endPort() != null;
  }

  private boolean admits(ContainerPort port) {
    String name = name();
    boolean meant = name == null ? port.containerPort() == number() : port.name().equals(name);
    return meant && port.effectiveProtocol().equals(protocol());
  }
}
