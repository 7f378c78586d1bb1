package io.github.portreeve.exposure;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceBackendPort;
import io.github.portreeve.model.Workload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Service and what stands behind it.
 *
 * @param workloads those whose pods it selects, in the order of the set
 * @param addresses its EndpointSlices and Endpoints, when it has no selector
 * @param ports one for each of its ports, in their order
 */
public record ServiceRoute(
    Manifest<Service> service,
    Backing backing,
    List<Manifest<? extends Workload>> workloads,
    List<Manifest<? extends Resource>> addresses,
    List<ServicePortRoute> ports) {

  public ServiceRoute {
    workloads = List.copyOf(workloads);
    addresses = List.copyOf(addresses);
    ports = List.copyOf(ports);
  }

  /**
   * The port an Ingress means: by its name, or else by its number; never by targetPort or nodePort.
   * Null when there is none.
   */
  public @Nullable ServicePortRoute port(ServiceBackendPort wanted) {
    for (ServicePortRoute port : ports) {
      boolean meant =
          wanted.name().isEmpty()
              ? port.port().port() == wanted.number()
              : port.port().name().equals(wanted.name());
      if (meant) {
        return port;
      }
    }
    return null;
  }
}
