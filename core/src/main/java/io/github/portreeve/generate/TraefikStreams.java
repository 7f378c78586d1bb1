package io.github.portreeve.generate;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** TCP, UDP and TLS that is handed on, as Traefik has them. */
final class TraefikStreams {
  private final ExposurePlan plan;
  private final ServicePlanner services;
  private final Output output;

  TraefikStreams(ExposurePlan plan, ServicePlanner services, Output output) {
    this.plan = plan;
    this.services = services;
    this.output = output;
  }

  void add() {
    for (StreamListener listener : StreamListener.of(plan)) {
      add(listener);
    }
    int number = 0;
    for (TlsPassthrough passthrough : PlanExposures.passthroughs(plan)) {
      number++;
      String name = plan.app() + "-passthrough" + (number == 1 ? "" : "-" + number);
      Map<String, Object> route = new LinkedHashMap<>();
      route.put("match", TraefikMatch.sni(passthrough.host()));
      route.put("services", List.of(target(services.backend(passthrough))));
      Map<String, Object> spec = spec("websecure", route);
      spec.put("tls", Map.of("passthrough", true));
      output.add(custom("IngressRouteTCP", name, passthrough.className(), spec));
    }
  }

  private void add(StreamListener listener) {
    String name = plan.app() + "-" + listener.name();
    Map<String, Object> route = new LinkedHashMap<>();
    if (!listener.isUdp()) {
      route.put("match", TraefikMatch.sni(""));
    }
    if (!listener.sourceRanges().isEmpty()) {
      Map<String, Object> allow = Map.of("sourceRange", listener.sourceRanges());
      output.add(custom("MiddlewareTCP", name + "-allow", null, Map.of("ipAllowList", allow)));
      route.put("middlewares", List.of(Map.of("name", name + "-allow")));
    }
    route.put("services", List.of(target(services.backend(listener))));
    String kind = listener.isUdp() ? "IngressRouteUDP" : "IngressRouteTCP";
    output.add(
        custom(kind, name, null, spec(listener.name(), route)), TraefikNotes.ofListener(listener));
  }

  private static Map<String, Object> spec(String entryPoint, Map<String, Object> route) {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("entryPoints", List.of(entryPoint));
    spec.put("routes", List.of(route));
    return spec;
  }

  private static Map<String, Object> target(ServicePlanner.Backend backend) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("name", backend.service());
    String portName = backend.port().name();
    target.put("port", portName.isEmpty() ? backend.port().port() : portName);
    return target;
  }

  private Manifest<?> custom(
      String kind, String name, @Nullable String className, Map<String, Object> spec) {
    ObjectMeta metadata = TraefikRoutes.metadata(plan, name, className);
    return Output.custom(TraefikRoutes.API_VERSION, kind, metadata, spec);
  }
}
