package io.github.portreeve.model.gateway;

import java.util.List;

/** The rules of an HTTPRoute, for which hosts, at which doors. */
public record HttpRouteSpec(
    List<ParentReference> parentRefs, List<String> hostnames, List<HttpRouteRule> rules) {

  public HttpRouteSpec {
    parentRefs = List.copyOf(parentRefs);
    hostnames = List.copyOf(hostnames);
    rules = List.copyOf(rules);
  }
}
