package io.github.portreeve.model;

import java.util.List;

/** Addresses that share their ports. */
public record EndpointSubset(
    List<EndpointAddress> addresses,
    List<EndpointAddress> notReadyAddresses,
    List<EndpointPort> ports) {

  public EndpointSubset {
    addresses = List.copyOf(addresses);
    notReadyAddresses = List.copyOf(notReadyAddresses);
    ports = List.copyOf(ports);
  }
}
