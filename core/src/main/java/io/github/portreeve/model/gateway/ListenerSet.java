package io.github.portreeve.model.gateway;

import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ResourceKind;

/** More listeners for a Gateway that somebody else owns. */
public record ListenerSet(ObjectMeta metadata, ListenerSetSpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.LISTENER_SET;
  }
}
