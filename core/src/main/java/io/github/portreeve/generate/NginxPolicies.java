package io.github.portreeve.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Policies of F5 NGINX Ingress Controller: who may send requests to a host. */
final class NginxPolicies {
  private NginxPolicies() {}

  /** Its name, which the Ingress of the host speaks of. */
  static String name(ExposurePlan plan, WebRoute route) {
    String host = route.host().isEmpty() ? "any-host" : route.host();
    return plan.app() + "-allow-" + host.replace("*", "wildcard");
  }

  static void addTo(Output output, ExposurePlan plan, List<WebRoute> routes) {
    Map<String, Boolean> known = new HashMap<>();
    for (WebRoute route : routes) {
      List<String> ranges = route.settings().sourceRanges();
      if (!ranges.isEmpty() && known.put(name(plan, route), true) == null) {
        Map<String, Object> spec = Map.of("accessControl", Map.of("allow", ranges));
        output.add(
            Output.custom(
                NginxStreams.API_VERSION,
                "Policy",
                Labels.metadata(plan, name(plan, route)),
                spec));
      }
    }
  }
}
