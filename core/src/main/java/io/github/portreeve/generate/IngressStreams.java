package io.github.portreeve.generate;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import java.util.Map;

/** TLS that is handed on and TCP, where an Ingress with an annotation asks for it. */
final class IngressStreams {
  private final ExposurePlan plan;
  private final ServicePlanner services;
  private final IngressPlanner ingresses;

  IngressStreams(ExposurePlan plan, ClusterProfile cluster, ServicePlanner services) {
    this.plan = plan;
    this.services = services;
    this.ingresses = new IngressPlanner(plan, cluster);
  }

  void addPassthrough(Output output, Map<String, String> annotations) {
    int number = 0;
    for (TlsPassthrough passthrough : PlanExposures.passthroughs(plan)) {
      number++;
      String name = plan.app() + "-passthrough" + (number == 1 ? "" : "-" + number);
      String given = passthrough.className();
      Manifest<Ingress> ingress =
          ingresses.manifest(
              name,
              given == null ? plan.target().usualClass() : given,
              annotations,
              passthrough.host(),
              services.backend(passthrough).ingressBackend());
      output.add(ingress, IngressNotes.ofPassthrough(plan.target()));
    }
  }

  /** An Ingress for each TCP port. */
  void addTcp(Output output) {
    for (StreamListener listener : StreamListener.of(plan)) {
      Manifest<Ingress> ingress =
          ingresses.manifest(
              plan.app() + "-" + listener.name(),
              plan.target().usualClass(),
              HaproxyIngressDialect.tcp(listener),
              "",
              services.backend(listener).ingressBackend());
      output.add(ingress, "the controller's Service needs the port " + listener.asServicePort());
    }
  }
}
