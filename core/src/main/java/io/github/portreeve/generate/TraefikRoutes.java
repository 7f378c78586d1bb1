package io.github.portreeve.generate;

import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.ObjectMeta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Routes of Traefik that ask for more than an Ingress can say: IngressRoutes and Middlewares. */
final class TraefikRoutes {
  static final String API_VERSION = "traefik.io/v1alpha1";

  private final ExposurePlan plan;
  private final ServicePlanner services;
  private final @Nullable ServicePlanner canaryServices;
  private final Output output;

  TraefikRoutes(
      ExposurePlan plan,
      ServicePlanner services,
      @Nullable ServicePlanner canaryServices,
      Output output) {
    this.plan = plan;
    this.services = services;
    this.canaryServices = canaryServices;
    this.output = output;
  }

  void add(List<WebRoute> routes) {
    new CertificateRequests(plan, output).add(routes);
    for (int i = 0; i < routes.size(); i++) {
      add(routes.get(i), plan.app() + (i == 0 ? "" : "-" + (i + 1)));
    }
  }

  private void add(WebRoute route, String name) {
    addMiddleware(route, name);
    Map<String, Object> match = new LinkedHashMap<>();
    match.put("kind", "Rule");
    match.put("match", TraefikMatch.of(route));
    if (!route.settings().sourceRanges().isEmpty()) {
      match.put("middlewares", List.of(Map.of("name", name + "-allow")));
    }
    match.put("services", targets(route));
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("entryPoints", List.of(TraefikDialect.entryPoint(route)));
    spec.put("routes", List.of(match));
    Certificate certificate = route.settings().tls();
    if (certificate != null) {
      String secret = certificate.secretName(plan, route.host());
      spec.put("tls", secret.isEmpty() ? Map.of() : Map.of("secretName", secret));
    }
    ObjectMeta metadata = metadata(plan, name, route.settings().className());
    output.add(
        Output.custom(API_VERSION, "IngressRoute", metadata, spec), TraefikNotes.ofRoute(route));
  }

  /** Traefik's own resources have no field for the class, only the annotation of old. */
  static ObjectMeta metadata(ExposurePlan plan, String name, @Nullable String className) {
    Map<String, String> annotations =
        className == null ? Map.of() : Map.of(Ingress.CLASS_ANNOTATION, className);
    return Labels.metadata(plan, name).toBuilder().annotations(annotations).build();
  }

  private List<Object> targets(WebRoute route) {
    List<Object> targets = new ArrayList<>();
    Map<String, Object> target = target(route, services.backend(route));
    targets.add(target);
    Canary canary = plan.canary();
    if (canary != null && canaryServices != null) {
      target.put("weight", 100 - canary.weight());
      Map<String, Object> second = target(route, canaryServices.backend(route));
      second.put("weight", canary.weight());
      targets.add(second);
    }
    return targets;
  }

  private static Map<String, Object> target(WebRoute route, ServicePlanner.Backend backend) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("name", backend.service());
    String portName = backend.port().name();
    target.put("port", portName.isEmpty() ? backend.port().port() : portName);
    String scheme = TraefikDialect.scheme(route);
    if (!scheme.isEmpty()) {
      target.put("scheme", scheme);
    }
    StickySession sticky = route.settings().sticky();
    if (sticky != null) {
      target.put("sticky", Map.of("cookie", Map.of("name", sticky.cookie())));
    }
    return target;
  }

  private void addMiddleware(WebRoute route, String name) {
    List<String> ranges = route.settings().sourceRanges();
    if (!ranges.isEmpty()) {
      Map<String, Object> spec = Map.of("ipAllowList", Map.of("sourceRange", ranges));
      ObjectMeta metadata = Labels.metadata(plan, name + "-allow");
      output.add(Output.custom(API_VERSION, "Middleware", metadata, spec));
    }
  }
}
