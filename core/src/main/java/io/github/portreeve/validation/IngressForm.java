package io.github.portreeve.validation;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;

/** How a server calls the fields of an Ingress, and how strict it is, by its API version. */
enum IngressForm {
  STABLE,
  /** extensions/v1beta1 or networking.k8s.io/v1beta1 on a server that serves them. */
  BETA,
  /** The same on a server from 1.22 on, which judges what it is converted to. */
  CONVERTED;

  static IngressForm of(ApiType type, ClusterProfile cluster) {
    if (!type.version().equals("v1beta1")) {
      return STABLE;
    }
    return cluster.atLeast(22) ? CONVERTED : BETA;
  }

  boolean isBeta() {
    return this == BETA;
  }

  /** Whether a path without a type gets one. */
  boolean hasDefaultPathType() {
    return this != STABLE;
  }

  String defaultBackend() {
    return isBeta() ? "backend" : "defaultBackend";
  }

  FieldPath serviceName(FieldPath backend) {
    return isBeta() ? backend.child("serviceName") : backend.child("service").child("name");
  }

  FieldPath portName(FieldPath backend) {
    return isBeta() ? backend.child("servicePort") : port(backend).child("name");
  }

  FieldPath portNumber(FieldPath backend) {
    return isBeta() ? backend.child("servicePort") : port(backend).child("number");
  }

  private static FieldPath port(FieldPath backend) {
    return backend.child("service").child("port");
  }
}
