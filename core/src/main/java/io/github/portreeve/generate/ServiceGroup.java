package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Exposures of one kind with the same settings: they share a Service. */
final class ServiceGroup {
  private final ExposurePlan plan;
  private final Exposure.Kind kind;
  private final ServiceSpec shape;
  private final ServiceVariant variant;
  private final String name;
  private final List<Published> published = new ArrayList<>();

  /** A port of the app, and the numbers under which it is reached. */
  private record Published(PlanPort port, int number, int nodePort) {}

  /**
   * Makes a group without ports.
   *
   * @param shape all of the Service but its ports and selector
   */
  ServiceGroup(
      ExposurePlan plan,
      Exposure.Kind kind,
      ServiceSpec shape,
      ServiceVariant variant,
      String name) {
    this.plan = plan;
    this.kind = kind;
    this.shape = shape;
    this.variant = variant;
    this.name = name;
  }

  Exposure.Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  ServiceVariant variant() {
    return variant;
  }

  void add(PodService exposure) {
    Integer number = exposure.servicePort();
    Integer nodePort = exposure instanceof NodePort node ? node.nodePort() : null;
    for (PlanPort port : PlanPorts.referred(plan, exposure.port())) {
      published.add(
          new Published(
              port, number == null ? port.number() : number, nodePort == null ? 0 : nodePort));
    }
  }

  void add(StreamListener listener) {
    published.add(new Published(listener.port(), listener.number(), 0));
  }

  ServiceSpec spec() {
    boolean selects = kind != Exposure.Kind.EXTERNAL_NAME;
    return shape.toBuilder()
        .selector(selects ? Labels.selector(plan) : shape.selector())
        .ports(ports())
        .build();
  }

  List<ServicePort> ports() {
    List<ServicePort> ports = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Published one : published) {
      String portName = portName(one);
      String unique = names.add(portName) ? portName : portName + "-" + one.number();
      ports.add(port(one, unique));
    }
    return ports;
  }

  /** The port as an Ingress names it; null when this Service does not lead to the app's port. */
  @Nullable ServicePort portTo(PlanPort port) {
    for (int i = 0; i < published.size(); i++) {
      if (published.get(i).port().equals(port)) {
        return ports().get(i);
      }
    }
    return null;
  }

  private ServicePort port(Published one, String portName) {
    boolean shared = published.stream().filter(two -> two.number() == one.number()).count() > 1;
    return ServicePort.builder()
        .name(portName)
        .port(one.number())
        .targetPort(targetPort(one))
        .nodePort(one.nodePort())
        .protocol(shared ? one.port().effectiveProtocol() : one.port().protocol())
        .build();
  }

  private static IntOrString targetPort(Published one) {
    if (!one.port().name().isEmpty()) {
      return IntOrString.of(one.port().name());
    }
    boolean same = one.port().number() == one.number();
    return same ? IntOrString.UNSET : IntOrString.of(one.port().number());
  }

  /** The app's name for the port. Several ports must have names; one alone need not. */
  private String portName(Published one) {
    if (!one.port().name().isEmpty() || published.size() == 1) {
      return one.port().name();
    }
    return switch (one.port().effectiveProtocol()) {
      case "TCP", "UDP", "SCTP" ->
          one.port().effectiveProtocol().toLowerCase(Locale.ROOT) + "-" + one.number();
      default -> "port-" + one.number();
    };
  }
}
