package io.github.portreeve.model.gateway;

import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ResourceKind;

/** Leave for objects of other namespaces to refer into this one. */
public record ReferenceGrant(ObjectMeta metadata, ReferenceGrantSpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.REFERENCE_GRANT;
  }
}
