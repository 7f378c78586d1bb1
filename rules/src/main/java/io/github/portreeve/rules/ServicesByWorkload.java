package io.github.portreeve.rules;

import io.github.portreeve.exposure.Routes;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The Services that select each workload's pods. */
final class ServicesByWorkload {
  private final Map<Workload, List<Manifest<Service>>> services = new IdentityHashMap<>();

  ServicesByWorkload(ManifestSet manifests, Routes routes) {
    for (Manifest<Service> service : manifests.services()) {
      for (Manifest<? extends Workload> workload : routes.service(service).workloads()) {
        List<Manifest<Service>> list = services.get(workload.resource());
        if (list == null) {
          list = new ArrayList<>(1);
          services.put(workload.resource(), list);
        }
        list.add(service);
      }
    }
  }

  List<Manifest<Service>> of(Manifest<? extends Workload> workload) {
    return services.getOrDefault(workload.resource(), List.of());
  }
}
