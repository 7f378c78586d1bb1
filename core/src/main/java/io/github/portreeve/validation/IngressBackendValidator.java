package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.ServiceBackendPort;
import io.github.portreeve.model.TypedLocalObjectReference;
import org.jspecify.annotations.Nullable;

/** The checks of an Ingress' backends, as Kubernetes' validateIngressBackend makes them. */
final class IngressBackendValidator {
  private final IngressForm form;
  private final Refusals refusals;

  IngressBackendValidator(IngressForm form, Refusals refusals) {
    this.form = form;
    this.refusals = refusals;
  }

  void backend(IngressBackend backend, FieldPath field) {
    if (backend.resource() != null && backend.service() != null) {
      String message = "the backend must be a service or a resource, not both";
      refusals.invalid(IngressChecks.BACKEND_SHAPE, field, message);
    } else if (backend.resource() != null) {
      resource(backend.resource(), field.child("resource"));
    } else if (!refusals.cluster().atLeast(19)) {
      oldService(backend.service(), field);
    } else if (backend.service() != null) {
      service(backend.service(), field);
    } else {
      String message = "the backend must name a service or a resource";
      refusals.invalid(IngressChecks.BACKEND_SHAPE, field, message);
    }
  }

  private void resource(TypedLocalObjectReference resource, FieldPath field) {
    if (refusals.cluster().atLeast(19)) {
      ObjectReferences references =
          new ObjectReferences(IngressChecks.BACKEND_RESOURCE_INVALID, refusals);
      references.validate(resource.apiGroup(), resource.kind(), resource.name(), field);
    } else {
      String message = "backends other than services are taken from Kubernetes 1.19 on";
      refusals.forbidden(IngressChecks.BACKEND_RESOURCE_INVALID, field, message);
    }
  }

  private void service(IngressServiceBackend service, FieldPath field) {
    if (service.name().isEmpty()) {
      nameRequired(field);
    } else {
      name(service.name(), field);
    }
    port(service.port(), field);
  }

  private void nameRequired(FieldPath field) {
    String message = "the backend does not name its service";
    refusals.required(IngressChecks.BACKEND_NAME_INVALID, form.serviceName(field), message);
  }

  private void name(String name, FieldPath field) {
    String complaint = ServiceNames.complaint(name, refusals.cluster());
    refusals.invalidIf(
        IngressChecks.BACKEND_NAME_INVALID, form.serviceName(field), name, complaint);
  }

  private void port(ServiceBackendPort port, FieldPath field) {
    if (!port.name().isEmpty() && port.number() != 0) {
      String message =
          "the service's port is given by name, \""
              + port.name()
              + "\", and by number, "
              + port.number()
              + "; one of them must go";
      refusals.invalid(IngressChecks.BACKEND_SHAPE, field, message);
    } else if (!port.name().isEmpty()) {
      portName(port.name(), field);
    } else if (port.number() != 0) {
      portNumber(port.number(), field);
    } else {
      String message = "the backend names no port of its service, neither by name nor by number";
      refusals.required(IngressChecks.BACKEND_SHAPE, field, message);
    }
  }

  private void portName(String name, FieldPath field) {
    refusals.invalidIf(
        IngressChecks.BACKEND_PORT_INVALID, form.portName(field), name, Names.portName(name));
  }

  private void portNumber(int number, FieldPath field) {
    if (number < 1 || number > 65535) {
      String message = "port " + number + " must be between 1 and 65535";
      refusals.invalid(IngressChecks.BACKEND_PORT_INVALID, form.portNumber(field), message);
    }
  }

  /** Before 1.19 a service without a name hid its port, and port 0 was a wrong number. */
  private void oldService(@Nullable IngressServiceBackend service, FieldPath field) {
    if (service == null || service.name().isEmpty()) {
      nameRequired(field);
      return;
    }
    name(service.name(), field);
    if (service.port().name().isEmpty()) {
      portNumber(service.port().number(), field);
    } else {
      portName(service.port().name(), field);
    }
  }
}
