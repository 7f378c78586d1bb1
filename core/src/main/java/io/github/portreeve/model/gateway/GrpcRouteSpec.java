package io.github.portreeve.model.gateway;

import java.util.List;

/** The rules of a GRPCRoute, for which hosts, at which doors. */
public record GrpcRouteSpec(
    List<ParentReference> parentRefs, List<String> hostnames, List<GrpcRouteRule> rules) {

  public GrpcRouteSpec {
    parentRefs = List.copyOf(parentRefs);
    hostnames = List.copyOf(hostnames);
    rules = List.copyOf(rules);
  }
}
