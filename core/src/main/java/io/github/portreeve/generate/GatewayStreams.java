package io.github.portreeve.generate;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.gateway.ParentReference;
import io.github.portreeve.model.gateway.StreamRouteRule;
import io.github.portreeve.model.gateway.StreamRouteSpec;
import io.github.portreeve.model.gateway.TcpRoute;
import io.github.portreeve.model.gateway.TlsRoute;
import io.github.portreeve.model.gateway.TlsRouteSpec;
import io.github.portreeve.model.gateway.UdpRoute;
import java.util.List;

/** TLSRoutes, TCPRoutes and UDPRoutes. */
final class GatewayStreams {
  private final ExposurePlan plan;
  private final GatewayParent parent;
  private final GatewayListeners listeners;
  private final ServicePlanner services;

  GatewayStreams(
      ExposurePlan plan,
      GatewayParent parent,
      GatewayListeners listeners,
      ServicePlanner services) {
    this.plan = plan;
    this.parent = parent;
    this.listeners = listeners;
    this.services = services;
  }

  void addTo(Output output) {
    int number = 0;
    for (TlsPassthrough passthrough : PlanExposures.passthroughs(plan)) {
      number++;
      String name = plan.app() + "-passthrough" + (number == 1 ? "" : "-" + number);
      TlsRouteSpec spec =
          new TlsRouteSpec(
              List.of(parent.listener(listeners.of(passthrough))),
              List.of(passthrough.host()),
              List.of(rule(services.backend(passthrough))));
      output.add(
          Manifest.generated(new TlsRoute(Labels.metadata(plan, name), spec)),
          GatewayNotes.of(parent, passthrough));
    }
    for (StreamListener listener : StreamListener.of(plan)) {
      add(listener, output);
    }
  }

  private void add(StreamListener listener, Output output) {
    ObjectMeta metadata = Labels.metadata(plan, plan.app() + "-" + listener.name());
    ParentReference reference = parent.listener(listener.name(), listener.number());
    StreamRouteSpec spec =
        new StreamRouteSpec(List.of(reference), List.of(rule(services.backend(listener))));
    Manifest<?> manifest =
        listener.isUdp()
            ? Manifest.generated(new UdpRoute(metadata, spec))
            : Manifest.generated(new TcpRoute(metadata, spec));
    output.add(manifest, GatewayNotes.of(parent, listener));
  }

  private static StreamRouteRule rule(ServicePlanner.Backend backend) {
    return new StreamRouteRule(null, List.of(GatewayRules.backend(backend, null)));
  }
}
