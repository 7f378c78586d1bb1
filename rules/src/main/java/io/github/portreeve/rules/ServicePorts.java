package io.github.portreeve.rules;

import io.github.portreeve.exposure.PolicyGate;
import io.github.portreeve.exposure.PortResolution;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.finding.Related;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ports of Services by the workloads that they lead to. */
final class ServicePorts {
  private final Map<Workload, List<ServicePortRoute>> byWorkload = new IdentityHashMap<>();

  ServicePorts(ManifestSet manifests) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      for (ServicePortRoute port : routes.service(service).ports()) {
        for (PortResolution pod : port.pods()) {
          add(pod.workload().resource(), port);
        }
      }
    }
  }

  private void add(Workload workload, ServicePortRoute port) {
    List<ServicePortRoute> ports = byWorkload.get(workload);
    if (ports == null) {
      ports = new ArrayList<>(1);
      byWorkload.put(workload, ports);
    }
    ports.add(port);
  }

  /** The Service's port whose number the policy has, and which leads to another one of the pods. */
  @Nullable Related turnedInto(
      AdmittedPort admitted, List<Manifest<? extends Workload>> workloads) {
    for (Manifest<? extends Workload> workload : workloads) {
      for (ServicePortRoute port : byWorkload.getOrDefault(workload.resource(), List.of())) {
        if (port.port().port() == admitted.number()
            && port.port().effectiveProtocol().equals(admitted.protocol())
            && !isAdmitted(port, workload, admitted)) {
          String target = "becomes " + port.port().effectiveTargetPort() + " of the pods here";
          return Related.of(port.service(), port.targetPath(), target);
        }
      }
    }
    return null;
  }

  /** Whether the rule admits the right port too, and the Service's only to be on the safe side. */
  private static boolean isAdmitted(
      ServicePortRoute port, Manifest<? extends Workload> workload, AdmittedPort admitted) {
    PodSpec pod = workload.resource().podSpec();
    for (PortResolution one : port.pods()) {
      if (one.workload().resource() == workload.resource()
          && PolicyGate.admits(admitted.rule(), pod, one.number(), admitted.protocol())) {
        return true;
      }
    }
    return false;
  }
}
