package io.github.portreeve.exposure.gateway;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.gateway.BackendRef;
import io.github.portreeve.model.gateway.FilteredBackendRef;
import io.github.portreeve.model.gateway.GrpcRoute;
import io.github.portreeve.model.gateway.GrpcRouteRule;
import io.github.portreeve.model.gateway.HttpRoute;
import io.github.portreeve.model.gateway.HttpRouteRule;
import io.github.portreeve.model.gateway.ParentReference;
import io.github.portreeve.model.gateway.StreamRouteRule;
import io.github.portreeve.model.gateway.TcpRoute;
import io.github.portreeve.model.gateway.TlsRoute;
import io.github.portreeve.model.gateway.UdpRoute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route of whatever kind.
 *
 * @param named whether requests name a host, so that hostnames of listeners matter
 * @param rules the backends of each of its rules
 */
public record AnyRoute(
    Manifest<?> manifest,
    List<ParentReference> parents,
    boolean named,
    List<String> hostnames,
    List<List<RouteBackend>> rules) {

  private static final FieldPath RULES = FieldPath.of("spec", "rules");

  public AnyRoute {
    parents = List.copyOf(parents);
    hostnames = List.copyOf(hostnames);
    rules = List.copyOf(rules);
  }

  /** The routes of a set, in its order. */
  public static List<AnyRoute> in(ManifestSet manifests) {
    List<AnyRoute> routes = new ArrayList<>();
    for (Manifest<?> manifest : manifests.all()) {
      AnyRoute route = of(manifest);
      if (route != null) {
        routes.add(route);
      }
    }
    return routes;
  }

  /** The manifest as a route; null when it is none. */
  public static @Nullable AnyRoute of(Manifest<?> manifest) {
    Resource resource = manifest.resource();
    if (resource instanceof HttpRoute http) {
      return new AnyRoute(
          manifest,
          http.spec().parentRefs(),
          true,
          http.spec().hostnames(),
          ofHttp(http.spec().rules()));
    }
    if (resource instanceof GrpcRoute grpc) {
      return new AnyRoute(
          manifest,
          grpc.spec().parentRefs(),
          true,
          grpc.spec().hostnames(),
          ofGrpc(grpc.spec().rules()));
    }
    return ofStream(manifest, resource);
  }

  private static @Nullable AnyRoute ofStream(Manifest<?> manifest, Resource resource) {
    if (resource instanceof TlsRoute tls) {
      List<List<RouteBackend>> rules = ofStreams(tls.spec().rules());
      return new AnyRoute(manifest, tls.spec().parentRefs(), true, tls.spec().hostnames(), rules);
    }
    if (resource instanceof TcpRoute tcp) {
      List<List<RouteBackend>> rules = ofStreams(tcp.spec().rules());
      return new AnyRoute(manifest, tcp.spec().parentRefs(), false, List.of(), rules);
    }
    if (resource instanceof UdpRoute udp) {
      List<List<RouteBackend>> rules = ofStreams(udp.spec().rules());
      return new AnyRoute(manifest, udp.spec().parentRefs(), false, List.of(), rules);
    }
    return null;
  }

  private static List<List<RouteBackend>> ofHttp(List<HttpRouteRule> rules) {
    List<List<RouteBackend>> all = new ArrayList<>();
    for (HttpRouteRule rule : rules) {
      all.add(filtered(rule.backendRefs(), all.size()));
    }
    return all;
  }

  private static List<List<RouteBackend>> ofGrpc(List<GrpcRouteRule> rules) {
    List<List<RouteBackend>> all = new ArrayList<>();
    for (GrpcRouteRule rule : rules) {
      all.add(filtered(rule.backendRefs(), all.size()));
    }
    return all;
  }

  private static List<RouteBackend> filtered(List<FilteredBackendRef> backends, int rule) {
    List<RouteBackend> found = new ArrayList<>();
    FieldPath path = rule(rule).child("backendRefs");
    for (FilteredBackendRef backend : backends) {
      found.add(new RouteBackend(path.index(found.size()), backend.backend()));
    }
    return List.copyOf(found);
  }

  private static List<List<RouteBackend>> ofStreams(List<StreamRouteRule> rules) {
    List<List<RouteBackend>> all = new ArrayList<>();
    for (StreamRouteRule rule : rules) {
      List<RouteBackend> found = new ArrayList<>();
      FieldPath path = rule(all.size()).child("backendRefs");
      for (BackendRef backend : rule.backendRefs()) {
        found.add(new RouteBackend(path.index(found.size()), backend));
      }
      all.add(List.copyOf(found));
    }
    return all;
  }

  /** The path of a rule, 0-based. */
  public static FieldPath rule(int index) {
    return RULES.index(index);
  }

  /** The path of a reference to a parent, 0-based. */
  public static FieldPath parent(int index) {
    return FieldPath.of("spec", "parentRefs").index(index);
  }

  public String kind() {
    return manifest.type().kind();
  }
}
