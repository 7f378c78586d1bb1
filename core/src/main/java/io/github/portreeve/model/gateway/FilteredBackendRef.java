package io.github.portreeve.model.gateway;

import java.util.List;

/** A backend, and what is done to what goes there. */
public record FilteredBackendRef(BackendRef backend, List<RouteFilter> filters) {

  public FilteredBackendRef {
    filters = List.copyOf(filters);
  }
}
