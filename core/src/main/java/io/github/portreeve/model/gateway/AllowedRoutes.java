package io.github.portreeve.model.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which routes may attach to a listener. */
public record AllowedRoutes(@Nullable RouteNamespaces namespaces, List<RouteGroupKind> kinds) {

  public AllowedRoutes {
    kinds = List.copyOf(kinds);
  }
}
