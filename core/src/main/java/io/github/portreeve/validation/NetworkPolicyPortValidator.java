package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.NetworkPolicyPort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of a network policy's ports, as Kubernetes' ValidateNetworkPolicyPort makes them. */
final class NetworkPolicyPortValidator {
  private final Refusals refusals;

  NetworkPolicyPortValidator(Refusals refusals) {
    this.refusals = refusals;
  }

  void ports(List<NetworkPolicyPort> ports, FieldPath field) {
    for (int i = 0; i < ports.size(); i++) {
      port(ports.get(i), field.index(i));
    }
  }

  private void port(NetworkPolicyPort port, FieldPath field) {
    if (port.protocol() != null) {
      Protocols.validateGated(port.protocol(), field.child("protocol"), refusals);
    }
    if (port.port() != null) {
      portNumberOrName(port.port(), field.child("port"));
    }
    // 1.21 knows the field and drops it.
    if (port.endPort() != null && refusals.cluster().atLeast(22)) {
      endPort(port.endPort(), port.port(), field.child("endPort"));
    }
  }

  private void portNumberOrName(IntOrString port, FieldPath field) {
    if (port.isString()) {
      String complaint = Names.portName(port.string());
      refusals.invalidIf(NetworkPolicyChecks.PORT_INVALID, field, port.string(), complaint);
    } else {
      bounds("port", port.number(), field);
    }
  }

  private void endPort(int endPort, @Nullable IntOrString port, FieldPath field) {
    if (port == null) {
      refuse("endPort " + endPort + " needs a port to start from", field);
    } else if (port.isString()) {
      refuse("endPort " + endPort + " needs a port number, not the name " + port, field);
    } else {
      bounds("endPort", endPort, field);
      if (endPort < port.number()) {
        refuse("endPort " + endPort + " must not be below port " + port, field);
      }
    }
  }

  private void bounds(String name, int port, FieldPath field) {
    if (port < 1 || port > 65535) {
      refuse(name + " " + port + " must be between 1 and 65535", field);
    }
  }

  private void refuse(String message, FieldPath field) {
    refusals.invalid(NetworkPolicyChecks.PORT_INVALID, field, message);
  }
}
