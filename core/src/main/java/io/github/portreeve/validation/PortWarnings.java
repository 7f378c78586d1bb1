package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the server warns of between the ports of all containers of a pod. */
final class PortWarnings {
  private final PodScope scope;
  private final List<ContainerPort> ports = new ArrayList<>();
  private final List<FieldPath> fields = new ArrayList<>();
  private final Map<String, FieldPath> names = new HashMap<>();

  private PortWarnings(PodScope scope) {
    this.scope = scope;
  }

  static void validate(PodScope scope) {
    PortWarnings warnings = new PortWarnings(scope);
    FieldPath field = scope.field();
    warnings.containers(scope.spec().initContainers(), field.child("initContainers"));
    warnings.containers(scope.spec().containers(), field.child("containers"));
  }

  private void containers(List<Container> containers, FieldPath field) {
    for (int i = 0; i < containers.size(); i++) {
      List<ContainerPort> list = containers.get(i).ports();
      for (int j = 0; j < list.size(); j++) {
        port(list.get(j), field.index(i).child("ports").index(j));
      }
    }
  }

  private void port(ContainerPort port, FieldPath field) {
    if (!port.hostIP().isEmpty() && scope.hostPort(port) == 0) {
      String message = "hostIP \"" + port.hostIP() + "\" has no effect without hostPort";
      scope.refusals().warn(WarningChecks.HOST_IP_WITHOUT_PORT, field, message);
    }
    for (int i = 0; i < ports.size(); i++) {
      String complaint = isSame(port, ports.get(i)) ? complaint(port, ports.get(i)) : null;
      if (complaint != null) {
        String shown = port.containerPort() + "/" + port.effectiveProtocol();
        String message = "port " + shown + " stands in " + fields.get(i) + " too" + complaint;
        scope.refusals().warn(WarningChecks.PORT_DUPLICATE, field, message);
      }
    }
    ports.add(port);
    fields.add(field);
    name(port.name(), field);
  }

  private static boolean isSame(ContainerPort one, ContainerPort other) {
    return one.containerPort() == other.containerPort()
        && one.effectiveProtocol().equals(other.effectiveProtocol());
  }

  /** Null when both are taken at different ports or addresses of the node, which is possible. */
  private @Nullable String complaint(ContainerPort port, ContainerPort other) {
    int hostPort = scope.hostPort(port);
    int otherHostPort = scope.hostPort(other);
    if (hostPort == otherHostPort && port.hostIP().equals(other.hostIP())) {
      return "";
    }
    if (hostPort == 0 || otherHostPort == 0) {
      return ", once without hostPort";
    }
    boolean oneForAll = port.hostIP().isEmpty() != other.hostIP().isEmpty();
    return hostPort == otherHostPort && oneForAll
        ? ", with hostPort " + hostPort + " once for one address and once for all"
        : null;
  }

  private void name(String name, FieldPath field) {
    if (name.isEmpty() || !scope.atLeast(33)) {
      return;
    }
    FieldPath first = names.putIfAbsent(name, field);
    if (first != null) {
      String message =
          "port name \"" + name + "\" is given twice, and Services take the one at " + first;
      scope.refusals().warn(WarningChecks.PORT_NAME_AMBIGUOUS, field, message);
    }
  }
}
