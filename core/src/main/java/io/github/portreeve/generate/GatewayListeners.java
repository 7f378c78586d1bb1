package io.github.portreeve.generate;

import io.github.portreeve.model.gateway.Listener;
import io.github.portreeve.model.gateway.ListenerTlsConfig;
import io.github.portreeve.model.gateway.SecretObjectReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The listeners that the routes of a plan need, and their names. */
final class GatewayListeners {
  static final String HTTP = "http";
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  private final ExposurePlan plan;
  private final GatewayParent parent;
  private final Map<String, String> httpsNames = new LinkedHashMap<>();
  private final Map<String, String> passthroughNames = new LinkedHashMap<>();

  GatewayListeners(ExposurePlan plan, GatewayParent parent) {
    this.plan = plan;
    this.parent = parent;
    for (WebRoute route : WebRoute.of(plan)) {
      if (route.hasTls()) {
        name(route.host(), "https", httpsNames);
      }
    }
    for (TlsPassthrough passthrough : PlanExposures.passthroughs(plan)) {
      name(passthrough.host(), "tls", passthroughNames);
    }
  }

  private static void name(String host, String prefix, Map<String, String> names) {
    int number = names.size() + 1;
    names.putIfAbsent(host, prefix + (number == 1 ? "" : "-" + number));
  }

  /** The name of the listener that takes the route. */
  String of(WebRoute route) {
    return route.hasTls() ? httpsNames.getOrDefault(route.host(), HTTP) : HTTP;
  }

  /** The name of the listener that hands on TLS for the host. */
  String of(TlsPassthrough passthrough) {
    return passthroughNames.getOrDefault(passthrough.host(), "tls");
  }

  List<Listener> list() {
    List<Listener> listeners = new ArrayList<>();
    List<WebRoute> routes = WebRoute.of(plan);
    if (routes.stream().anyMatch(route -> !route.hasTls() || !route.isGrpc())) {
      // Also where all routes have TLS: it is here that requests are redirected.
      listeners.add(listener(HTTP, "", HTTP_PORT, "HTTP", null));
    }
    for (Map.Entry<String, String> https : httpsNames.entrySet()) {
      String secret = secret(https.getKey(), routes);
      ListenerTlsConfig tls = new ListenerTlsConfig("Terminate", List.of(named(secret)), Map.of());
      listeners.add(listener(https.getValue(), https.getKey(), HTTPS_PORT, "HTTPS", tls));
    }
    for (Map.Entry<String, String> passthrough : passthroughNames.entrySet()) {
      ListenerTlsConfig tls = new ListenerTlsConfig("Passthrough", List.of(), Map.of());
      listeners.add(listener(passthrough.getValue(), passthrough.getKey(), HTTPS_PORT, "TLS", tls));
    }
    for (StreamListener stream : StreamListener.of(plan)) {
      listeners.add(listener(stream.name(), "", stream.number(), stream.protocol(), null));
    }
    return listeners;
  }

  private String secret(String host, List<WebRoute> routes) {
    for (WebRoute route : routes) {
      Certificate certificate = route.settings().tls();
      if (certificate != null && route.host().equals(host)) {
        return certificate.secretName(plan, host);
      }
    }
    return "";
  }

  private static SecretObjectReference named(String secret) {
    return new SecretObjectReference(null, null, secret, null);
  }

  private Listener listener(
      String name, String host, int port, String protocol, @Nullable ListenerTlsConfig tls) {
    return Listener.builder()
        .name(name)
        .hostname(host.isEmpty() ? null : host)
        .port(port)
        .protocol(protocol)
        .tls(tls)
        .allowedRoutes(parent.allowedRoutes())
        .build();
  }
}
