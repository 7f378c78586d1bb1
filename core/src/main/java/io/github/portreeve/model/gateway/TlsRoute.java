package io.github.portreeve.model.gateway;

import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ResourceKind;

/** TLS connections and the backends that they go to, by the name they ask for. */
public record TlsRoute(ObjectMeta metadata, TlsRouteSpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.TLS_ROUTE;
  }
}
