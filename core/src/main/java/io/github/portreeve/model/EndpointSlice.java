package io.github.portreeve.model;

import java.util.List;

/** Some of the addresses behind a Service. */
public record EndpointSlice(
    ObjectMeta metadata,
    String addressType,
    List<Endpoint> endpoints,
    List<EndpointSlicePort> ports)
    implements Resource {

  public EndpointSlice {
    endpoints = List.copyOf(endpoints);
    ports = List.copyOf(ports);
  }

  @Override
  public ResourceKind kind() {
    return ResourceKind.ENDPOINT_SLICE;
  }

  /** The label that names the Service a slice belongs to. */
  public static final String SERVICE_NAME_LABEL = "kubernetes.io/service-name";
}
