package io.github.portreeve.model;

import java.util.List;

/** Who should use an endpoint. */
public record EndpointHints(List<String> forZones, List<String> forNodes) {

  public EndpointHints {
    forZones = List.copyOf(forZones);
    forNodes = List.copyOf(forNodes);
  }
}
