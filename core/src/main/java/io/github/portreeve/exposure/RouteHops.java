package io.github.portreeve.exposure;

import io.github.portreeve.exposure.gateway.AnyRoute;
import io.github.portreeve.exposure.gateway.BackendService;
import io.github.portreeve.exposure.gateway.BackendServices;
import io.github.portreeve.exposure.gateway.ReferenceGrants;
import io.github.portreeve.exposure.gateway.RouteBackend;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.gateway.BackendRef;
import io.github.portreeve.model.gateway.HttpRequestRedirect;
import io.github.portreeve.model.gateway.HttpRoute;
import io.github.portreeve.model.gateway.RouteFilter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hops from a route's rule to its backends. */
final class RouteHops {
  private final BackendServices backends;
  private final ReferenceGrants grants;
  private final ServiceHops services;
  private final Suggestions suggestions;

  RouteHops(ManifestSet manifests, Routes routes, ServiceHops services, Suggestions suggestions) {
    this.backends = new BackendServices(manifests, routes);
    this.grants = new ReferenceGrants(manifests);
    this.services = services;
    this.suggestions = suggestions;
  }

  Hop of(AnyRoute route, RouteMatch match) {
    List<Hop> next = new ArrayList<>();
    for (RouteBackend backend : match.backends()) {
      if (backend.weight() != 0) {
        next.add(backend(route, backend));
      }
    }
    FieldPath part = match.rule() < 0 ? match.field() : AnyRoute.rule(match.rule());
    return new Hop(
        Hop.Kind.ROUTE,
        route.manifest(),
        match.field(),
        part,
        text(route, match),
        judge(route, match, next),
        next);
  }

  private static String text(AnyRoute route, RouteMatch match) {
    StringBuilder text = new StringBuilder(Names.of(route.manifest()));
    for (String condition : match.conditions()) {
      text.append(", ").append(condition);
    }
    int whole = 0;
    for (RouteBackend backend : match.backends()) {
      whole += backend.weight();
    }
    for (RouteBackend backend : match.backends()) {
      if (match.backends().size() > 1 && whole > 0) {
        int share = Math.round(100f * backend.weight() / whole);
        text.append(", ").append(share).append("% to ").append(backend.reference().name());
      }
    }
    return text.toString();
  }

  private static Judgement judge(AnyRoute route, RouteMatch match, List<Hop> next) {
    if (!next.isEmpty()) {
      return Judgement.OK;
    }
    if (!match.backends().isEmpty()) {
      String reason = "all backends have weight 0, so that no request is answered";
      return Judgement.of(Verdict.BROKEN, RuleIds.ROUTE_WEIGHTS_ZERO, reason);
    }
    HttpRequestRedirect redirect = redirect(route, match);
    if (redirect != null) {
      String host = redirect.hostname();
      String where = host == null ? "another URL of the same host" : "host \"" + host + "\"";
      return Judgement.of(Verdict.OUTSIDE, null, "clients are sent to " + where);
    }
    return Judgement.of(Verdict.BROKEN, null, "the rule has no backendRefs");
  }

  private static @Nullable HttpRequestRedirect redirect(AnyRoute route, RouteMatch match) {
    if (match.rule() >= 0 && route.manifest().resource() instanceof HttpRoute http) {
      for (RouteFilter filter : http.spec().rules().get(match.rule()).filters()) {
        if (filter.requestRedirect() != null) {
          return filter.requestRedirect();
        }
      }
    }
    return null;
  }

  private Hop backend(AnyRoute route, RouteBackend backend) {
    BackendService found = backends.resolve(route, backend);
    ServicePortRoute port = found.port();
    if (port != null) {
      Hop hop = services.of(found.services().get(0), port);
      return isGranted(route, backend) ? hop : hop.with(ungranted(route, backend), hop.next());
    }
    boolean external =
        !found.services().isEmpty() && found.services().get(0).backing() == Backing.EXTERNAL_NAME;
    if (external) {
      Hop hop = services.of(found.services().get(0));
      String reason = "some controllers do not send requests to ExternalName Services";
      return hop.with(Judgement.of(Verdict.DOUBTFUL, null, reason), hop.next());
    }
    return Hop.last(
        Hop.Kind.BACKEND, route.manifest(), backend.path(), name(backend), judge(found));
  }

  private boolean isGranted(AnyRoute route, RouteBackend backend) {
    String name = backend.reference().name();
    return grants.allow(route.manifest(), "", "Service", backend.namespace(route), name);
  }

  private static Judgement ungranted(AnyRoute route, RouteBackend backend) {
    String reason =
        "no ReferenceGrant in namespace \""
            + backend.namespace(route)
            + "\" is in these files that allows it";
    return Judgement.of(Verdict.DOUBTFUL, RuleIds.REFERENCE_GRANT_MISSING, reason);
  }

  private static String name(RouteBackend backend) {
    BackendRef reference = backend.reference();
    String kind = reference.kind() == null ? "Service" : reference.kind();
    String port = reference.port() == null ? "" : " :" + reference.port();
    return kind + " " + reference.name() + port;
  }

  private Judgement judge(BackendService backend) {
    String name = backend.backend().reference().name();
    return switch (backend.match()) {
      case SERVICE_MISSING -> suggestions.missing(name, RuleIds.ROUTE_BACKEND_MISSING);
      case PORT_MISSING ->
          Judgement.of(Verdict.BROKEN, RuleIds.ROUTE_BACKEND_PORT_MISSING, portMissing(backend));
      default -> Judgement.of(Verdict.OUTSIDE, null, "only its controller knows what it does");
    };
  }

  private static String portMissing(BackendService backend) {
    List<String> ports = new ArrayList<>();
    for (ServicePortRoute port : backend.services().get(0).ports()) {
      ports.add(Integer.toString(port.port().port()));
    }
    Integer wanted = backend.backend().reference().port();
    String start = "Service \"" + backend.backend().reference().name() + "\" has no port ";
    String has = ports.isEmpty() ? "it has no ports" : "it has " + Names.listed(ports);
    return start + (wanted == null ? "" : wanted) + "; " + has;
  }
}
