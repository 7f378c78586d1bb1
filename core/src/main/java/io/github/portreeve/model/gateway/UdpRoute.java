package io.github.portreeve.model.gateway;

import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ResourceKind;

/** UDP datagrams and the backends that they go to. */
public record UdpRoute(ObjectMeta metadata, StreamRouteSpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.UDP_ROUTE;
  }
}
