package io.github.portreeve.generate;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.HttpIngressRuleValue;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ingresses in the API version that the cluster has. */
final class IngressPlanner {
  private static final ApiType BETA = new ApiType("networking.k8s.io/v1beta1", "Ingress");

  private final ExposurePlan plan;
  private final ClusterProfile cluster;

  IngressPlanner(ExposurePlan plan, ClusterProfile cluster) {
    this.plan = plan;
    this.cluster = cluster;
  }

  /**
   * One Ingress for routes of one class.
   *
   * @param className null for whichever class is the cluster's default
   */
  Manifest<Ingress> manifest(
      String name,
      @Nullable String className,
      Map<String, String> annotations,
      List<RoutedRequests> routes) {
    return manifest(name, className, annotations, tls(routes), rules(routes));
  }

  /** One Ingress with one rule for all paths of a host. */
  Manifest<Ingress> manifest(
      String name,
      @Nullable String className,
      Map<String, String> annotations,
      String host,
      IngressBackend backend) {
    HttpIngressPath path = new HttpIngressPath("/", pathType("Prefix"), backend);
    return manifest(name, className, annotations, List.of(), List.of(rule(host, List.of(path))));
  }

  private Manifest<Ingress> manifest(
      String name,
      @Nullable String className,
      Map<String, String> annotations,
      List<IngressTls> tls,
      List<IngressRule> rules) {
    boolean hasField = cluster.atLeast(VersionValidator.PATH_TYPES);
    Map<String, String> all = new LinkedHashMap<>();
    if (className != null && !hasField) {
      all.put(Ingress.CLASS_ANNOTATION, className);
    }
    all.putAll(annotations);
    ObjectMeta metadata = Labels.metadata(plan, name).toBuilder().annotations(all).build();
    IngressSpec spec = new IngressSpec(hasField ? className : null, null, tls, rules);
    Ingress ingress = new Ingress(metadata, spec);
    return cluster.atLeast(VersionValidator.INGRESS_V1)
        ? Manifest.generated(ingress)
        : new Manifest<>(Origin.generated(BETA.kind(), name), BETA, ingress);
  }

  private List<IngressRule> rules(List<RoutedRequests> routes) {
    Map<String, List<HttpIngressPath>> byHost = new LinkedHashMap<>();
    for (RoutedRequests routed : routes) {
      String host = routed.route().host();
      byHost.computeIfAbsent(host, absent -> new ArrayList<>()).add(path(routed));
    }
    List<IngressRule> rules = new ArrayList<>();
    byHost.forEach((host, paths) -> rules.add(rule(host, paths)));
    return rules;
  }

  private static IngressRule rule(String host, List<HttpIngressPath> paths) {
    return new IngressRule(host, new HttpIngressRuleValue(paths));
  }

  private HttpIngressPath path(RoutedRequests routed) {
    WebRoute route = routed.route();
    return new HttpIngressPath(
        route.path(), pathType(pathType(route)), routed.backend().ingressBackend());
  }

  /** Ingress NGINX by default takes no dots, as names of gRPC have them, in a path of a type. */
  private String pathType(WebRoute route) {
    boolean dotted = route.isGrpc() && route.path().indexOf('.') >= 0;
    return dotted && plan.target() == Target.INGRESS_NGINX
        ? "ImplementationSpecific"
        : route.effectivePathType();
  }

  private @Nullable String pathType(String type) {
    return cluster.atLeast(VersionValidator.PATH_TYPES) ? type : null;
  }

  /** The hosts of one Secret share an entry. */
  private List<IngressTls> tls(List<RoutedRequests> routes) {
    Map<String, Set<String>> hosts = new LinkedHashMap<>();
    for (RoutedRequests routed : routes) {
      Certificate certificate = routed.settings().tls();
      if (certificate != null) {
        String host = routed.route().host();
        String secret = certificate.secretName(plan, host);
        Set<String> known = hosts.computeIfAbsent(secret, none -> new LinkedHashSet<>());
        known.addAll(host.isEmpty() ? Set.of() : Set.of(host));
      }
    }
    List<IngressTls> tls = new ArrayList<>();
    hosts.forEach((secret, names) -> tls.add(new IngressTls(List.copyOf(names), secret)));
    return tls;
  }
}
