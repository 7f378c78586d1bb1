package io.github.portreeve.model;

import java.util.Map;

/**
 * An object of a kind that this model does not hold, such as a custom resource.
 *
 * @param content what stands beside the metadata when the object was built in Java: texts, numbers,
 *     booleans, lists and maps of these; empty when it was read, as nothing here would ask for it
 */
public record OtherResource(ObjectMeta metadata, Map<String, Object> content) implements Resource {

  /** Refuses content that YAML has no form for. */
  public OtherResource {
    content = Content.copy(content);
  }

  /** An object of which only the metadata is known. */
  public OtherResource(ObjectMeta metadata) {
    this(metadata, Map.of());
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.OTHER;
  }
}
