package io.github.portreeve.model.gateway;

import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ResourceKind;

/** gRPC calls and the backends that they go to. */
public record GrpcRoute(ObjectMeta metadata, GrpcRouteSpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.GRPC_ROUTE;
  }
}
