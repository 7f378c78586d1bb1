package io.github.portreeve.model.gateway;

import java.util.List;

/** The rules of a TCPRoute or UDPRoute, and at which doors. */
public record StreamRouteSpec(List<ParentReference> parentRefs, List<StreamRouteRule> rules) {

  public StreamRouteSpec {
    parentRefs = List.copyOf(parentRefs);
    rules = List.copyOf(rules);
  }
}
