package io.github.portreeve.model.gateway;

import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ResourceKind;

/** A sort of Gateways and the controller that serves them. */
public record GatewayClass(ObjectMeta metadata, GatewayClassSpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.GATEWAY_CLASS;
  }
}
