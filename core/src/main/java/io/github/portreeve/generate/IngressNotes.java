package io.github.portreeve.generate;

import java.util.ArrayList;
import java.util.List;

/** What has to be seen to besides an Ingress, for one of the controllers. */
final class IngressNotes {
  private IngressNotes() {}

  static List<String> of(ExposurePlan plan, List<RoutedRequests> routes) {
    boolean tls = routes.stream().anyMatch(routed -> routed.route().hasTls());
    boolean grpc = routes.stream().anyMatch(routed -> routed.route().isGrpc());
    List<String> notes = new ArrayList<>();
    if (plan.target() == Target.TRAEFIK && tls) {
      notes.addAll(ofTraefikTls());
    }
    if (plan.target() == Target.NGINX && grpc) {
      notes.add("gRPC needs \"http2\": \"True\" in the ConfigMap of the controller");
    }
    if (plan.target() == Target.INGRESS_NGINX && grpc && !tls) {
      notes.add("the controller takes gRPC over TLS only, here with its own certificate");
    }
    return notes;
  }

  static List<String> ofTraefikTls() {
    return List.of(
        "requests by plain HTTP are not redirected unless Traefik is started with"
            + " --entryPoints.web.http.redirections.entryPoint.to=websecure");
  }

  static List<String> ofPassthrough(Target target) {
    return target == Target.INGRESS_NGINX
        ? List.of("the controller hands on TLS only when started with --enable-ssl-passthrough")
        : List.of();
  }
}
