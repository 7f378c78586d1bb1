package io.github.portreeve.model.gateway;

import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ResourceKind;

/** Doors into the cluster that a controller opens. */
public record Gateway(ObjectMeta metadata, GatewaySpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.GATEWAY;
  }
}
