package io.github.portreeve.generate;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.HttpIngressRuleValue;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Origin;
import io.github.portreeve.model.ServiceBackendPort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Ingresses of a plan: one for each class, in the API version that the cluster has. */
final class IngressPlanner {
  private static final ApiType BETA = new ApiType("networking.k8s.io/v1beta1", "Ingress");

  private final ExposurePlan plan;
  private final ClusterProfile cluster;
  private final ServicePlanner services;

  IngressPlanner(ExposurePlan plan, ClusterProfile cluster, ServicePlanner services) {
    this.plan = plan;
    this.cluster = cluster;
    this.services = services;
  }

  List<Manifest<Ingress>> manifests() {
    Map<String, List<IngressRoute>> byClass = new LinkedHashMap<>();
    for (Exposure exposure : plan.exposures()) {
      if (exposure instanceof IngressRoute route) {
        // One class is always apart: no name and the empty name are written differently.
        String key = route.className() == null ? "" : "=" + route.className();
        byClass.computeIfAbsent(key, absent -> new ArrayList<>()).add(route);
      }
    }
    List<Manifest<Ingress>> manifests = new ArrayList<>();
    for (List<IngressRoute> routes : byClass.values()) {
      int number = manifests.size() + 1;
      manifests.add(manifest(plan.app() + (number == 1 ? "" : "-" + number), routes));
    }
    return manifests;
  }

  private Manifest<Ingress> manifest(String name, List<IngressRoute> routes) {
    String className = routes.get(0).className();
    boolean hasField = cluster.atLeast(VersionValidator.PATH_TYPES);
    IngressSpec spec =
        new IngressSpec(hasField ? className : null, null, tls(routes), rules(routes));
    ObjectMeta metadata = Labels.metadata(plan, name);
    if (className != null && !hasField) {
      Map<String, String> annotations = Map.of(Ingress.CLASS_ANNOTATION, className);
      metadata = metadata.toBuilder().annotations(annotations).build();
    }
    Ingress ingress = new Ingress(metadata, spec);
    return cluster.atLeast(VersionValidator.INGRESS_V1)
        ? Manifest.generated(ingress)
        : new Manifest<>(Origin.generated(BETA.kind(), name), BETA, ingress);
  }

  private List<IngressRule> rules(List<IngressRoute> routes) {
    Map<String, List<HttpIngressPath>> byHost = new LinkedHashMap<>();
    for (IngressRoute route : routes) {
      byHost.computeIfAbsent(route.host(), absent -> new ArrayList<>()).add(path(route));
    }
    List<IngressRule> rules = new ArrayList<>();
    byHost.forEach((host, paths) -> rules.add(rule(host, paths)));
    return rules;
  }

  private static IngressRule rule(String host, List<HttpIngressPath> paths) {
    return new IngressRule(host, new HttpIngressRuleValue(paths));
  }

  private HttpIngressPath path(IngressRoute route) {
    ServicePlanner.Backend backend = Objects.requireNonNull(services.backend(route));
    String portName = backend.port().name();
    ServiceBackendPort port =
        portName.isEmpty()
            ? ServiceBackendPort.numbered(backend.port().port())
            : ServiceBackendPort.named(portName);
    IngressServiceBackend service = new IngressServiceBackend(backend.service(), port);
    return new HttpIngressPath(route.path(), pathType(route), IngressBackend.of(service));
  }

  private @Nullable String pathType(IngressRoute route) {
    if (!cluster.atLeast(VersionValidator.PATH_TYPES)) {
      return null;
    }
    return route.pathType() == null ? "Prefix" : route.pathType();
  }

  /** The hosts of one Secret share an entry. */
  private static List<IngressTls> tls(List<IngressRoute> routes) {
    Map<String, Set<String>> hosts = new LinkedHashMap<>();
    for (IngressRoute route : routes) {
      if (route.tlsSecret() != null) {
        Set<String> known = hosts.computeIfAbsent(route.tlsSecret(), none -> new LinkedHashSet<>());
        known.addAll(route.host().isEmpty() ? Set.of() : Set.of(route.host()));
      }
    }
    List<IngressTls> tls = new ArrayList<>();
    hosts.forEach((secret, names) -> tls.add(new IngressTls(List.copyOf(names), secret)));
    return tls;
  }
}
