package io.github.portreeve.generate;

import io.github.portreeve.model.ClusterProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All manifests of a plan that is clear in itself: workloads, Services, then what leads to them.
 */
final class PlanManifests {
  private final ExposurePlan plan;
  private final ClusterProfile cluster;
  private final Dialect dialect;
  private final ServicePlanner services;
  private final @Nullable ServicePlanner canaryServices;
  private final Output output = new Output();

  private PlanManifests(ExposurePlan plan, ClusterProfile cluster) {
    this.plan = plan;
    this.cluster = cluster;
    this.dialect = Dialect.of(plan);
    this.services = ServicePlanner.of(plan, dialect);
    this.canaryServices =
        plan.canary() == null ? null : ServicePlanner.of(CanaryPlan.of(plan), dialect);
  }

  static Output of(ExposurePlan plan, ClusterProfile cluster) {
    PlanManifests manifests = new PlanManifests(plan, cluster);
    manifests.add();
    return manifests.output;
  }

  private void add() {
    if (PlanValidator.runsPods(plan)) {
      output.add(new WorkloadPlanner(plan, services).manifest());
    }
    if (canaryServices != null) {
      output.add(new WorkloadPlanner(CanaryPlan.of(plan), canaryServices).manifest());
    }
    services.manifests().forEach(output::add);
    if (canaryServices != null) {
      canaryServices.manifests().forEach(output::add);
    }
    addWays();
  }

  private void addWays() {
    List<WebRoute> routes = WebRoute.of(plan);
    switch (plan.target()) {
      case PLAIN -> addIngresses(routes);
      case GATEWAY -> addGateway();
      case INGRESS_NGINX, HAPROXY -> {
        addIngresses(routes);
        addPassthrough();
        new ControllerConfigMaps(plan, services).addTo(output);
      }
      case NGINX -> {
        NginxPolicies.addTo(output, plan, routes);
        addIngresses(routes);
        new NginxStreams(plan, services, output).add();
      }
      case HAPROXY_INGRESS -> {
        addIngresses(routes);
        addPassthrough();
        new IngressStreams(plan, cluster, services).addTcp(output);
      }
      case TRAEFIK -> addTraefik(routes);
    }
  }

  private void addIngresses(List<WebRoute> routes) {
    new IngressRoutes(plan, cluster, dialect, services).addTo(output, routes, canaryServices);
  }

  private void addPassthrough() {
    new IngressStreams(plan, cluster, services).addPassthrough(output, dialect.passthrough());
  }

  /** A plan without ways for a Gateway needs none. */
  private void addGateway() {
    GatewayChoice choice = plan.gateway();
    if (choice == null) {
      return;
    }
    GatewayParent parent = new GatewayParent(plan, choice);
    GatewayManifests gateway = new GatewayManifests(plan, parent, services, canaryServices, output);
    boolean needed = !gateway.listeners().list().isEmpty();
    if (choice.className() != null && needed) {
      gateway.addGateway(choice.className());
    }
    gateway.addRoutes();
    new GatewayStreams(plan, parent, gateway.listeners(), services).addTo(output);
    GatewayPolicies policies = new GatewayPolicies(plan, output);
    policies.add(services);
    if (canaryServices != null) {
      policies.add(canaryServices);
    }
  }

  private void addTraefik(List<WebRoute> routes) {
    addIngresses(
        routes.stream().filter(route -> !TraefikDialect.needsIngressRoute(route, plan)).toList());
    new TraefikRoutes(plan, services, canaryServices, output)
        .add(
            routes.stream()
                .filter(route -> TraefikDialect.needsIngressRoute(route, plan))
                .toList());
    new TraefikStreams(plan, services, output).add();
  }
}
