package io.github.portreeve.generate;

import io.github.portreeve.model.ObjectMeta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * TCP, UDP and TLS that is handed on, as F5 NGINX Ingress Controller has them: TransportServers.
 */
final class NginxStreams {
  static final String API_VERSION = "k8s.nginx.org/v1";

  /** Where the controller's usual installation has its configuration. */
  private static final String NAMESPACE = "nginx-ingress";

  private static final String NAME = "nginx-configuration";

  private final ExposurePlan plan;
  private final ServicePlanner services;
  private final Output output;

  NginxStreams(ExposurePlan plan, ServicePlanner services, Output output) {
    this.plan = plan;
    this.services = services;
    this.output = output;
  }

  void add() {
    List<StreamListener> listeners = StreamListener.of(plan);
    if (!listeners.isEmpty()) {
      addConfiguration(listeners);
    }
    for (StreamListener listener : listeners) {
      Map<String, Object> spec = spec("", services.backend(listener));
      add(plan.app() + "-" + listener.name(), listener.name(), listener.protocol(), spec);
    }
    int number = 0;
    for (TlsPassthrough passthrough : PlanExposures.passthroughs(plan)) {
      number++;
      String name = plan.app() + "-passthrough" + (number == 1 ? "" : "-" + number);
      Map<String, Object> spec = spec(passthrough.host(), services.backend(passthrough));
      if (passthrough.className() != null) {
        spec.put("ingressClassName", passthrough.className());
      }
      add(name, "tls-passthrough", "TLS_PASSTHROUGH", spec);
    }
  }

  private void addConfiguration(List<StreamListener> listeners) {
    List<Object> entries = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    notes.add(
        "the controller reads one of these, when started with -global-configuration="
            + NAMESPACE
            + "/"
            + NAME
            + "; listeners of other apps have to stand in it too");
    for (StreamListener listener : listeners) {
      entries.add(entry(listener));
      notes.add("the controller's Service needs the port " + listener.asServicePort());
    }
    ObjectMeta metadata = ObjectMeta.builder().name(NAME).namespace(NAMESPACE).build();
    output.add(
        Output.custom(API_VERSION, "GlobalConfiguration", metadata, Map.of("listeners", entries)),
        notes);
  }

  private static Map<String, Object> entry(StreamListener listener) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", listener.name());
    entry.put("port", listener.number());
    entry.put("protocol", listener.protocol());
    return entry;
  }

  private void add(String name, String listener, String protocol, Map<String, Object> rest) {
    Map<String, Object> spec = new LinkedHashMap<>();
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("name", listener);
    reference.put("protocol", protocol);
    spec.put("listener", reference);
    spec.putAll(rest);
    ObjectMeta metadata = Labels.metadata(plan, name);
    output.add(
        Output.custom(API_VERSION, "TransportServer", metadata, spec),
        protocol.equals("TLS_PASSTHROUGH")
            ? List.of("the controller hands on TLS only when started with -enable-tls-passthrough")
            : List.of());
  }

  private Map<String, Object> spec(String host, ServicePlanner.Backend backend) {
    Map<String, Object> upstream = new LinkedHashMap<>();
    upstream.put("name", "app");
    upstream.put("service", backend.service());
    upstream.put("port", backend.port().port());
    Map<String, Object> spec = new LinkedHashMap<>();
    if (!host.isEmpty()) {
      spec.put("host", host);
    }
    spec.put("upstreams", List.of(upstream));
    spec.put("action", Map.of("pass", "app"));
    return spec;
  }
}
