package io.github.portreeve.model.gateway;

import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ResourceKind;

/** HTTP requests and the backends that they go to. */
public record HttpRoute(ObjectMeta metadata, HttpRouteSpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.HTTP_ROUTE;
  }
}
