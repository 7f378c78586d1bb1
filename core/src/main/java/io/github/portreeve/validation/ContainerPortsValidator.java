package io.github.portreeve.validation;

import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of a container's ports. An address to bind to on the node is never checked. */
final class ContainerPortsValidator {
  private static final int LARGEST_PORT = 65535;

  private ContainerPortsValidator() {}

  static void validate(List<ContainerPort> ports, FieldPath field, PodScope scope) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < ports.size(); i++) {
      ContainerPort port = ports.get(i);
      FieldPath item = field.index(i);
      name(port.name(), item.child("name"), names, scope.refusals());
      containerPort(port.containerPort(), item.child("containerPort"), scope.refusals());
      hostPort(scope.hostPort(port), item.child("hostPort"), scope.refusals());
      protocol(port.effectiveProtocol(), item.child("protocol"), scope);
    }
  }

  private static void name(String name, FieldPath field, Set<String> names, Refusals refusals) {
    if (name.isEmpty()) {
      return;
    }
    String complaint = Names.portName(name);
    if (complaint != null) {
      refusals.invalidIf(ContainerChecks.PORT_NAME_INVALID, field, name, complaint);
    } else if (!names.add(name)) {
      String message = "two ports of the container are named \"" + name + "\"";
      refusals.duplicate(ContainerChecks.PORT_NAME_DUPLICATE, field, message);
    }
  }

  private static void containerPort(int port, FieldPath field, Refusals refusals) {
    if (port == 0) {
      String message = "a port needs its containerPort, from 1 to 65535";
      refusals.required(ContainerChecks.CONTAINER_PORT_REQUIRED, field, message);
    } else {
      bounds(port, field, refusals);
    }
  }

  private static void hostPort(int port, FieldPath field, Refusals refusals) {
    if (port != 0) {
      bounds(port, field, refusals);
    }
  }

  /** Checks that it is a port, from 1 to 65535. */
  static void bounds(int port, FieldPath field, Refusals refusals) {
    if (port < 1 || port > LARGEST_PORT) {
      String message = port + " must be between 1 and 65535";
      refusals.invalid(SharedChecks.PORT_OUT_OF_BOUNDS, field, message);
    }
  }

  /** Without a feature gate there is SCTP since 1.19. */
  private static void protocol(String protocol, FieldPath field, PodScope scope) {
    boolean known =
        switch (protocol) {
          case "TCP", "UDP" -> true;
          case "SCTP" -> scope.atLeast(19);
          default -> false;
        };
    if (!known) {
      scope
          .refusals()
          .notSupported(SharedChecks.PROTOCOL_INVALID, field, protocol, "SCTP", "TCP", "UDP");
    }
  }
}
