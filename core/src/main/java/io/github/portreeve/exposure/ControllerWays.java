package io.github.portreeve.exposure;

import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceBackendPort;
import java.util.List;
import java.util.Map;

/** The TCP and UDP ports that controllers open because a ConfigMap tells them to. */
final class ControllerWays {
  private final ManifestSet manifests;
  private final Routes routes;
  private final ServiceHops services;

  ControllerWays(ManifestSet manifests, Routes routes, ServiceHops services) {
    this.manifests = manifests;
    this.routes = routes;
    this.services = services;
  }

  void addAll(List<WayIn> out) {
    for (StreamConfig config : StreamConfig.in(manifests)) {
      for (Map.Entry<String, String> entry : config.map().resource().data().entrySet()) {
        int port = StreamEntry.number(entry.getKey());
        StreamEntry target = StreamEntry.parse(entry.getValue().strip());
        if (port != 0 && target != null) {
          out.add(way(config, port, target));
        }
      }
    }
  }

  private WayIn way(StreamConfig config, int port, StreamEntry target) {
    String protocol = config.udp() ? "UDP" : "TCP";
    Address address = Address.socket("<ingress controller>", port, protocol);
    Manifest<ConfigMap> map = config.map();
    FieldPath field = StreamConfig.field(Integer.toString(port));
    Hop hop =
        new Hop(
            Hop.Kind.CONTROLLER_PORT,
            map,
            field,
            Names.of(map) + ", port " + port,
            judge(config),
            List.of(backend(map, field, target)));
    return WayIn.of(WayIn.Kind.CONTROLLER_PORT, address, Reach.INTERNET, hop);
  }

  private static Judgement judge(StreamConfig config) {
    String reason = "no controller in these files is told to read it";
    return config.controller() == null ? Judgement.of(Verdict.OUTSIDE, null, reason) : Judgement.OK;
  }

  private Hop backend(Manifest<ConfigMap> map, FieldPath field, StreamEntry target) {
    Verdict verdict = Verdict.OUTSIDE;
    String reason = Suggestions.noService(target.service());
    for (Manifest<Service> service : manifests.servicesNamed(target.service())) {
      if (service.namespace().isEmpty() || service.namespace().equals(target.namespace())) {
        ServiceRoute route = routes.service(service);
        ServicePortRoute port = route.port(wanted(target));
        if (port != null) {
          return services.of(route, port);
        } else if (service.resource().spec().isExternalName()) {
          return services.of(route);
        }
        verdict = Verdict.BROKEN;
        reason = "Service \"" + target.service() + "\" has no port " + target.port();
      }
    }
    String text = "Service " + target.namespace() + "/" + target.service() + " :" + target.port();
    String rule = verdict == Verdict.BROKEN ? RuleIds.TCP_SERVICES_INVALID : null;
    return Hop.last(Hop.Kind.BACKEND, map, field, text, Judgement.of(verdict, rule, reason));
  }

  private static ServiceBackendPort wanted(StreamEntry target) {
    int number = StreamEntry.number(target.port());
    return new ServiceBackendPort(number == 0 ? target.port() : "", number);
  }
}
