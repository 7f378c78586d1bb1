package io.github.portreeve.model;

import java.util.Map;

/** Settings, as controllers read them. */
public record ConfigMap(ObjectMeta metadata, Map<String, String> data) implements Resource {

  public ConfigMap {
    data = Ordered.copy(data);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.CONFIG_MAP;
  }
}
