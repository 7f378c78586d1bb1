package io.github.portreeve.model.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls that match, and what becomes of them. */
public record GrpcRouteRule(
    @Nullable String name,
    List<GrpcRouteMatch> matches,
    List<RouteFilter> filters,
    List<FilteredBackendRef> backendRefs) {

  public GrpcRouteRule {
    matches = List.copyOf(matches);
    filters = List.copyOf(filters);
    backendRefs = List.copyOf(backendRefs);
  }
}
