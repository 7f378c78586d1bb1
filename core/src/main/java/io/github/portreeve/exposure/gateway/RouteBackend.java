package io.github.portreeve.exposure.gateway;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.gateway.BackendRef;

/**
 * A backend of a route's rule.
 *
 * @param path from the root of the route
 */
public record RouteBackend(FieldPath path, BackendRef reference) {

  /** Its share of the traffic; 1 when none is given. */
  public int weight() {
    return reference.weight() == null ? 1 : reference.weight();
  }

  /** Whether it is a Service, as it is when it does not say otherwise. */
  public boolean isService() {
    return GatewayGroup.or(reference.group(), "").isEmpty()
        && GatewayGroup.or(reference.kind(), "Service").equals("Service");
  }

  /** The namespace that it names, else that of the route; empty when neither is known. */
  public String namespace(AnyRoute route) {
    return GatewayGroup.or(reference.namespace(), route.manifest().namespace());
  }
}
