package io.github.portreeve.generate;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The Ingresses of a plan: one for the routes of one class that need the same annotations. */
final class IngressRoutes {
  private static final String ISSUER = "cert-manager.io/issuer";
  private static final String CLUSTER_ISSUER = "cert-manager.io/cluster-issuer";

  private final ExposurePlan plan;
  private final Dialect dialect;
  private final ServicePlanner services;
  private final IngressPlanner ingresses;

  IngressRoutes(
      ExposurePlan plan, ClusterProfile cluster, Dialect dialect, ServicePlanner services) {
    this.plan = plan;
    this.dialect = dialect;
    this.services = services;
    this.ingresses = new IngressPlanner(plan, cluster);
  }

  /** What routes share an Ingress by. */
  private record Key(@Nullable String className, Map<String, String> issuer, Object group) {}

  /** Adds Ingresses for these routes. */
  void addTo(Output output, List<WebRoute> routes, @Nullable ServicePlanner canaryServices) {
    Map<Key, List<RoutedRequests>> groups = new LinkedHashMap<>();
    for (WebRoute route : routes) {
      RoutedRequests routed = new RoutedRequests(route, services.backend(route));
      Key key = new Key(className(route), issuer(route), dialect.group(routed));
      groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(routed);
    }
    int number = 0;
    for (Map.Entry<Key, List<RoutedRequests>> group : groups.entrySet()) {
      number++;
      String name = plan.app() + (number == 1 ? "" : "-" + number);
      add(output, name, group.getKey(), group.getValue());
      if (canaryServices != null) {
        addCanary(output, name, group.getKey(), group.getValue(), canaryServices);
      }
    }
  }

  private void add(Output output, String name, Key key, List<RoutedRequests> routes) {
    Map<String, String> annotations = new LinkedHashMap<>(key.issuer());
    annotations.putAll(dialect.ingress(routes));
    Manifest<Ingress> ingress = ingresses.manifest(name, key.className(), annotations, routes);
    output.add(ingress, IngressNotes.of(plan, routes));
  }

  private void addCanary(
      Output output,
      String name,
      Key key,
      List<RoutedRequests> routes,
      ServicePlanner canaryServices) {
    List<RoutedRequests> canaries = new ArrayList<>();
    for (RoutedRequests routed : routes) {
      WebRoute route = routed.route();
      canaries.add(new RoutedRequests(route, canaryServices.backend(route)));
    }
    Canary canary = Objects.requireNonNull(plan.canary());
    Map<String, String> annotations = IngressNginxDialect.canary(canary.weight());
    annotations.putAll(dialect.ingress(canaries));
    output.add(ingresses.manifest(name + "-canary", key.className(), annotations, canaries));
  }

  /** The class as the plan says it, or the one that the target usually has, if any. */
  private @Nullable String className(WebRoute route) {
    String className = route.className(plan.target());
    return className.isEmpty() ? route.settings().className() : className;
  }

  private static Map<String, String> issuer(WebRoute route) {
    Certificate certificate = route.settings().tls();
    return certificate == null ? Map.of() : issuer(certificate);
  }

  /** How cert-manager is asked for the certificate of an Ingress or a Gateway. */
  static Map<String, String> issuer(Certificate certificate) {
    if (!certificate.isIssued()) {
      return Map.of();
    }
    return Map.of(certificate.clusterWide() ? CLUSTER_ISSUER : ISSUER, certificate.issuer());
  }
}
