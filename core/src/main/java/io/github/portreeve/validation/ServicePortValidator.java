package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;

/** The checks of a Service's ports but for their node ports. */
final class ServicePortValidator {
  private static final FieldPath PORTS = ServiceValidator.SPEC.child("ports");

  private final List<ServicePort> ports;
  private final Refusals refusals;

  private ServicePortValidator(List<ServicePort> ports, Refusals refusals) {
    this.ports = ports;
    this.refusals = refusals;
  }

  static void validate(ServiceSpec spec, Refusals refusals) {
    boolean byNameAlone = spec.isExternalName() || ServiceAddressValidator.isHeadless(spec);
    if (spec.ports().isEmpty() && !byNameAlone) {
      String message = "a Service needs ports, unless it is headless or of type ExternalName";
      refusals.required(ServicePortChecks.PORTS_REQUIRED, PORTS, message);
    }
    new ServicePortValidator(spec.ports(), refusals).ports();
  }

  private void ports() {
    for (int i = 0; i < ports.size(); i++) {
      port(i, PORTS.index(i));
    }
    for (int i = 1; i < ports.size(); i++) {
      duplicate(i);
    }
  }

  private void port(int index, FieldPath field) {
    ServicePort port = ports.get(index);
    name(index, field.child("name"));
    if (!isPort(port.port())) {
      outOfBounds(field.child("port"), "port " + port.port());
    }
    Protocols.validateGated(port.protocol(), field.child("protocol"), refusals);
    targetPort(port, field.child("targetPort"));
    appProtocol(port, field.child("appProtocol"));
  }

  private void name(int index, FieldPath field) {
    String name = ports.get(index).name();
    if (!name.isEmpty()) {
      refusals.invalidIf(ServicePortChecks.PORT_NAME_INVALID, field, name, Names.dnsLabel(name));
      duplicateName(index, field);
    } else if (ports.size() > 1) {
      String message = "a port needs a name when there are several, " + ports.size() + " here";
      refusals.required(ServicePortChecks.PORT_NAME_REQUIRED, field, message);
    }
  }

  private void duplicateName(int index, FieldPath field) {
    String name = ports.get(index).name();
    for (int i = 0; i < index; i++) {
      if (name.equals(ports.get(i).name())) {
        String message = "\"" + name + "\" is the name of " + PORTS.index(i) + " already";
        refusals.duplicate(ServicePortChecks.PORT_NAME_INVALID, field, message);
        return;
      }
    }
  }

  private void targetPort(ServicePort port, FieldPath field) {
    IntOrString target = port.targetPort();
    if (!target.isString()) {
      if (!isPort(target.number())) {
        boolean taken = target.number() == port.port();
        String origin = taken ? ", which is the port when left out," : "";
        outOfBounds(field, "target port " + target.number() + origin);
      }
    } else if (Texts.isDigits(target.string())) {
      String message = "target port " + target + " is taken for a name because of its quotes";
      refusals.invalid(ServicePortChecks.TARGET_PORT_QUOTED_NUMBER, field, message);
    } else {
      String complaint = Names.portName(target.string());
      refusals.invalidIf(
          ServicePortChecks.TARGET_PORT_NAME_INVALID, field, target.string(), complaint);
    }
  }

  private void appProtocol(ServicePort port, FieldPath field) {
    String protocol = port.appProtocol();
    if (protocol == null) {
      return;
    }
    if (refusals.cluster().atLeast(19)) {
      String complaint = Names.qualifiedName(protocol);
      refusals.invalidIf(ServicePortChecks.APP_PROTOCOL_INVALID, field, protocol, complaint);
    } else {
      String message = "\"" + protocol + "\" is refused by servers before 1.19; leave it out";
      refusals.forbidden(ServicePortChecks.APP_PROTOCOL_INVALID, field, message);
    }
  }

  private void duplicate(int index) {
    ServicePort port = ports.get(index);
    for (int i = 0; i < index; i++) {
      ServicePort other = ports.get(i);
      if (port.port() == other.port() && port.protocol().equals(other.protocol())) {
        String what = "port " + port.port() + "/" + port.protocol();
        String message = what + " is " + PORTS.index(i) + " already";
        refusals.duplicate(ServicePortChecks.PORT_DUPLICATE, PORTS.index(index), message);
        return;
      }
    }
  }

  private void outOfBounds(FieldPath field, String what) {
    String message = what + " is not between 1 and 65535";
    refusals.invalid(SharedChecks.PORT_OUT_OF_BOUNDS, field, message);
  }

  private static boolean isPort(int number) {
    return number >= 1 && number <= 65535;
  }
}
