package io.github.portreeve.model;

import java.util.List;

/** The addresses behind a Service, in the way of the first Kubernetes. */
public record Endpoints(ObjectMeta metadata, List<EndpointSubset> subsets) implements Resource {

  public Endpoints {
    subsets = List.copyOf(subsets);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.ENDPOINTS;
  }
}
