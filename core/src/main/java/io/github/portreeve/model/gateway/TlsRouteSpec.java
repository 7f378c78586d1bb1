package io.github.portreeve.model.gateway;

import java.util.List;

/** The rules of a TLSRoute, for which hosts, at which doors. */
public record TlsRouteSpec(
    List<ParentReference> parentRefs, List<String> hostnames, List<StreamRouteRule> rules) {

  public TlsRouteSpec {
    parentRefs = List.copyOf(parentRefs);
    hostnames = List.copyOf(hostnames);
    rules = List.copyOf(rules);
  }
}
