package io.github.portreeve.exposure;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IngressBackend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backend of an Ingress and what it leads to.
 *
 * @param path of the backend, from the root of the Ingress
 * @param services those of that name the Ingress can mean, the likeliest first
 * @param port the port meant, when it is found
 */
public record BackendRoute(
    FieldPath path,
    IngressBackend backend,
    BackendMatch match,
    List<ServiceRoute> services,
    @Nullable ServicePortRoute port) {

  public BackendRoute {
    services = List.copyOf(services);
  }
}
