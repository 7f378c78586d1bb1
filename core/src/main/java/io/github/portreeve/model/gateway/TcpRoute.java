package io.github.portreeve.model.gateway;

import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ResourceKind;

/** TCP connections and the backends that they go to. */
public record TcpRoute(ObjectMeta metadata, StreamRouteSpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.TCP_ROUTE;
  }
}
