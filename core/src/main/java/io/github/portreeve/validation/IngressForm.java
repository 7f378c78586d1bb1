package io.github.portreeve.validation;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.FieldPath;

/** How the fields of an Ingress are called in the API version that it was written in. */
enum IngressForm {
  STABLE("defaultBackend"),
  BETA("backend");

  private final String defaultBackend;

  IngressForm(String defaultBackend) {
    this.defaultBackend = defaultBackend;
  }

  /** The beta form is that of extensions/v1beta1 and networking.k8s.io/v1beta1. */
  static IngressForm of(ApiType type) {
    return type.version().equals("v1beta1") ? BETA : STABLE;
  }

  String defaultBackend() {
    return defaultBackend;
  }

  FieldPath serviceName(FieldPath backend) {
    return this == BETA ? backend.child("serviceName") : backend.child("service").child("name");
  }

  FieldPath portName(FieldPath backend) {
    return this == BETA ? backend.child("servicePort") : port(backend).child("name");
  }

  FieldPath portNumber(FieldPath backend) {
    return this == BETA ? backend.child("servicePort") : port(backend).child("number");
  }

  private static FieldPath port(FieldPath backend) {
    return backend.child("service").child("port");
  }
}
