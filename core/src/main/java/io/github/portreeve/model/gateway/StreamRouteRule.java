package io.github.portreeve.model.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The backends among which connections are shared out. */
public record StreamRouteRule(@Nullable String name, List<BackendRef> backendRefs) {

  public StreamRouteRule {
    backendRefs = List.copyOf(backendRefs);
  }
}
