package io.github.portreeve.trace;

import io.github.portreeve.exposure.BackendRoute;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ServiceBackendPort;

/** Where the parts of an Ingress' backend are written, and how to change them. */
final class BackendFields {
  private final Manifest<?> ingress;
  private final FieldPath backend;
  private final IngressServiceBackend service;
  private final boolean nested;

  BackendFields(Manifest<?> ingress, BackendRoute route) {
    IngressServiceBackend named = route.backend().service();
    if (named == null) {
      throw new IllegalArgumentException("the backend is no Service");
    }
    this.ingress = ingress;
    this.service = named;
    // The beta versions had the parts side by side, and another name for the default backend.
    this.nested = ingress.type().version().equals("v1");
    boolean renamed = !nested && route.path().name().equals("defaultBackend");
    this.backend = renamed ? route.path().parent().child("backend") : route.path();
  }

  Edit changeName(String meant) {
    FieldPath field =
        nested ? backend.child("service").child("name") : backend.child("serviceName");
    return Edit.change(ingress, field, "\"" + service.name() + "\"", "\"" + meant + "\"");
  }

  Edit changePort(String meant) {
    ServiceBackendPort port = service.port();
    boolean named = !port.name().isEmpty();
    boolean toNumber = !meant.isEmpty() && meant.chars().allMatch(Character::isDigit);
    String from = named ? "\"" + port.name() + "\"" : "" + port.number();
    String to = toNumber ? meant : "\"" + meant + "\"";
    if (!nested) {
      return Edit.change(ingress, backend.child("servicePort"), from, to);
    }
    FieldPath field = backend.child("service").child("port");
    if (named != toNumber) {
      return Edit.change(ingress, field.child(named ? "name" : "number"), from, to);
    }
    String fromPair = (named ? "name: " : "number: ") + from;
    return Edit.change(ingress, field, fromPair, (toNumber ? "number: " : "name: ") + to);
  }
}
