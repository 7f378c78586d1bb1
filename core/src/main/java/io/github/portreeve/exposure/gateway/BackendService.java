package io.github.portreeve.exposure.gateway;

import io.github.portreeve.exposure.BackendMatch;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.exposure.ServiceRoute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backend of a route and what it leads to.
 *
 * @param services those of that name that it can mean
 * @param port the port meant, when it is found
 */
public record BackendService(
    AnyRoute route,
    RouteBackend backend,
    BackendMatch match,
    List<ServiceRoute> services,
    @Nullable ServicePortRoute port) {

  public BackendService {
    services = List.copyOf(services);
  }
}
