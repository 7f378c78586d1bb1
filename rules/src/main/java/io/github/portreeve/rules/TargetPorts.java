package io.github.portreeve.rules;

import io.github.portreeve.exposure.PortResolution;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import java.util.List;

/** The ports of a Service whose targets decide where traffic goes. */
final class TargetPorts {
  private TargetPorts() {}

  /** None of a headless Service: clients go to the pods themselves, to whatever port they like. */
  static List<ServicePortRoute> of(Manifest<Service> service, Routes routes) {
    return service.resource().spec().isHeadless() ? List.of() : routes.service(service).ports();
  }

  /** The one that messages speak of, whatever the order of the manifests. */
  static PortResolution first(List<PortResolution> pods) {
    PortResolution first = pods.get(0);
    for (PortResolution pod : pods) {
      if (pod.workload().describe().compareTo(first.workload().describe()) < 0) {
        first = pod;
      }
    }
    return first;
  }
}
