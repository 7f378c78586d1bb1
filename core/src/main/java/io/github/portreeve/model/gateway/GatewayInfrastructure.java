package io.github.portreeve.model.gateway;

import io.github.portreeve.model.Ordered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the objects that a controller makes for a Gateway shall carry. */
public record GatewayInfrastructure(
    Map<String, String> labels,
    Map<String, String> annotations,
    @Nullable LocalObjectReference parametersRef) {

  public GatewayInfrastructure {
    labels = Ordered.copy(labels);
    annotations = Ordered.copy(annotations);
  }
}
