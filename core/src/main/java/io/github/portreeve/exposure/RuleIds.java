package io.github.portreeve.exposure;

/** Ids of the rules that speak of what a hop may suffer from. */
final class RuleIds {
  static final String SERVICE_SELECTS_NOTHING = "service-selects-nothing";
  static final String SELECTORLESS_WITHOUT_SLICES = "selectorless-without-slices";
  static final String TARGET_PORT_MISSING = "target-port-missing";
  static final String TARGET_PORT_PARTIAL = "target-port-partial";
  static final String TARGET_PORT_UNDECLARED = "target-port-undeclared";
  static final String TARGET_PORT_PROTOCOL_MISMATCH = "target-port-protocol-mismatch";
  static final String INGRESS_BACKEND_SERVICE_MISSING = "ingress-backend-service-missing";
  static final String INGRESS_BACKEND_PORT_MISSING = "ingress-backend-port-missing";
  static final String INGRESS_BACKEND_EXTERNAL_NAME = "ingress-backend-external-name";
  static final String ROUTE_PARENT_MISSING = "route-parent-missing";
  static final String ROUTE_NOT_ADMITTED = "route-not-admitted";
  static final String ROUTE_BACKEND_MISSING = "route-backend-missing";
  static final String ROUTE_BACKEND_PORT_MISSING = "route-backend-port-missing";
  static final String ROUTE_WEIGHTS_ZERO = "route-weights-zero";
  static final String REFERENCE_GRANT_MISSING = "reference-grant-missing";
  static final String TCP_SERVICES_INVALID = "tcp-services-invalid";

  private RuleIds() {}
}
