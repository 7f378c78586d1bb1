package io.github.portreeve.model;

import java.util.Map;

/** A secret, as far as TLS needs it. */
public record Secret(
    ObjectMeta metadata, String type, Map<String, String> data, Map<String, String> stringData)
    implements Resource {

  public Secret {
    data = Ordered.copy(data);
    stringData = Ordered.copy(stringData);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.SECRET;
  }
}
