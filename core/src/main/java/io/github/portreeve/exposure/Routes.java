package io.github.portreeve.exposure;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.HttpIngressRuleValue;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.View;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the Services and Ingresses of a set lead. Making one costs a look at each manifest, an
 * answer costs what it is long, and answers about Services are kept. Not for several threads.
 */
public final class Routes implements View {
  private static final FieldPath RULES = FieldPath.of("spec", "rules");

  /** The path of the backend for what no rule takes. */
  public static final FieldPath DEFAULT_BACKEND = FieldPath.of("spec", "defaultBackend");

  private final PodSelection selection;
  private final AddressIndex addresses;
  private final BackendResolver backends;
  private final Map<Manifest<Service>, ServiceRoute> services = new IdentityHashMap<>();

  private Routes(ManifestSet manifests) {
    this.selection = new PodSelection(manifests);
    this.addresses = new AddressIndex(manifests);
    this.backends = new BackendResolver(manifests, this);
  }

  public static Routes of(ManifestSet manifests) {
    Routes routes = manifests.view(Routes.class);
    if (routes == null) {
      routes = new Routes(manifests);
      manifests.keep(routes);
    }
    return routes;
  }

  /** What stands behind this Service of the set. */
  public ServiceRoute service(Manifest<Service> service) {
    ServiceRoute route = services.get(service);
    if (route == null) {
      route = resolve(service);
      services.put(service, route);
    }
    return route;
  }

  private ServiceRoute resolve(Manifest<Service> service) {
    boolean external = service.resource().spec().isExternalName();
    List<Manifest<? extends Workload>> workloads = external ? List.of() : selection.of(service);
    List<Manifest<? extends Resource>> own = external ? List.of() : addresses.of(service);
    List<ServicePortRoute> ports = new ArrayList<>();
    for (ServicePort port : service.resource().spec().ports()) {
      ports.add(new ServicePortRoute(service, ports.size(), port, resolve(port, workloads)));
    }
    Backing backing = backing(service, !workloads.isEmpty(), !own.isEmpty());
    return new ServiceRoute(service, backing, workloads, own, ports);
  }

  private static List<PortResolution> resolve(
      ServicePort port, List<Manifest<? extends Workload>> workloads) {
    List<PortResolution> pods = new ArrayList<>(workloads.size());
    for (Manifest<? extends Workload> workload : workloads) {
      pods.add(PortResolution.of(port, workload));
    }
    return pods;
  }

  private Backing backing(Manifest<Service> service, boolean pods, boolean slices) {
    if (service.resource().spec().isExternalName()) {
      return Backing.EXTERNAL_NAME;
    }
    if (service.resource().spec().selector().isEmpty()) {
      return slices ? Backing.ADDRESSES : Backing.ADDRESSES_ELSEWHERE;
    }
    if (pods) {
      return Backing.PODS;
    }
    return selection.mayBeElsewhere(service) ? Backing.PODS_ELSEWHERE : Backing.NOTHING;
  }

  /**
   * Where each path of each rule of this Ingress leads, in their order, and the default backend
   * last. A rule without paths is one route, to the default backend.
   */
  public List<IngressRoute> ingress(Manifest<Ingress> ingress) {
    List<IngressRoute> found = new ArrayList<>();
    List<IngressRule> rules = ingress.resource().spec().rules();
    BackendRoute fallback = defaultBackend(ingress);
    for (int i = 0; i < rules.size(); i++) {
      addRule(ingress, rules.get(i), RULES.index(i), fallback, found);
    }
    if (fallback != null) {
      found.add(new IngressRoute(ingress, "", null, DEFAULT_BACKEND, fallback));
    }
    return found;
  }

  private @Nullable BackendRoute defaultBackend(Manifest<Ingress> ingress) {
    IngressBackend backend = ingress.resource().spec().defaultBackend();
    return backend == null ? null : backends.resolve(ingress, backend, DEFAULT_BACKEND);
  }

  private void addRule(
      Manifest<Ingress> ingress,
      IngressRule rule,
      FieldPath path,
      @Nullable BackendRoute fallback,
      List<IngressRoute> out) {
    HttpIngressRuleValue http = rule.http();
    if (http == null || http.paths().isEmpty()) {
      out.add(new IngressRoute(ingress, rule.host(), null, path, fallback));
      return;
    }
    FieldPath paths = path.child("http").child("paths");
    for (int i = 0; i < http.paths().size(); i++) {
      HttpIngressPath one = http.paths().get(i);
      FieldPath place = paths.index(i);
      BackendRoute backend = backends.resolve(ingress, one.backend(), place.child("backend"));
      out.add(new IngressRoute(ingress, rule.host(), one, place, backend));
    }
  }
}
