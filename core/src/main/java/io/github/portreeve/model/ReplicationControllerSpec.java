package io.github.portreeve.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a ReplicationController wants. */
public record ReplicationControllerSpec(
    @Nullable Integer replicas,
    int minReadySeconds,
    Map<String, String> selector,
    @Nullable PodTemplateSpec givenTemplate) {

  public ReplicationControllerSpec {
    selector = Ordered.copy(selector);
  }

  /** The template, an empty one when none is given. */
  public PodTemplateSpec template() {
    return givenTemplate == null ? PodTemplateSpec.EMPTY : givenTemplate;
  }
}
