package io.github.portreeve.exposure;

import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ServiceBackendPort;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.TypedLocalObjectReference;
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hop from an Ingress to its backend. */
final class BackendHops {
  private final ServiceHops services;
  private final Suggestions suggestions;

  BackendHops(ServiceHops services, Suggestions suggestions) {
    this.services = services;
    this.suggestions = suggestions;
  }

  Hop of(IngressRoute route) {
    BackendRoute backend = route.backend();
    if (backend == null) {
      String reason = "no path and no defaultBackend, so the controller answers by itself";
      return Hop.last(
          Hop.Kind.BACKEND,
          route.ingress(),
          route.path(),
          "no backend",
          Judgement.of(Verdict.OUTSIDE, null, reason));
    }
    return switch (backend.match()) {
      case FOUND -> found(backend);
      case EXTERNAL_NAME -> externalName(backend);
      case SERVICE_MISSING, PORT_MISSING, CONTROLLER_ACTION, RESOURCE, EMPTY ->
          Hop.last(
              Hop.Kind.BACKEND,
              route.ingress(),
              backend.path(),
              text(backend.backend()),
              judge(route.ingress(), backend));
    };
  }

  private Hop found(BackendRoute backend) {
    ServicePortRoute port = backend.port();
    if (port == null) {
      throw new IllegalArgumentException("a backend that is found has a port");
    }
    return services.of(backend.services().get(0), port);
  }

  private Hop externalName(BackendRoute backend) {
    Hop hop = services.of(backend.services().get(0));
    String reason = "some controllers do not send requests to ExternalName Services";
    Judgement judgement =
        Judgement.of(Verdict.DOUBTFUL, RuleIds.INGRESS_BACKEND_EXTERNAL_NAME, reason);
    return hop.with(judgement, hop.next());
  }

  private static String text(IngressBackend backend) {
    IngressServiceBackend service = backend.service();
    TypedLocalObjectReference resource = backend.resource();
    if (service != null) {
      return "Service " + service.name() + " :" + written(service.port());
    }
    return resource == null ? "no backend" : resource.kind() + " " + resource.name();
  }

  private static String written(ServiceBackendPort port) {
    return port.name().isEmpty() ? Integer.toString(port.number()) : "\"" + port.name() + "\"";
  }

  private Judgement judge(Manifest<Ingress> ingress, BackendRoute backend) {
    IngressServiceBackend service = backend.backend().service();
    if (service == null) {
      return backend.match() == BackendMatch.RESOURCE
          ? Judgement.of(Verdict.OUTSIDE, null, "only its controller knows what it does")
          : Judgement.of(Verdict.BROKEN, null, "it names neither a Service nor a resource");
    }
    if (backend.match() == BackendMatch.CONTROLLER_ACTION) {
      String reason =
          "the controller answers as an annotation of " + Names.brief(ingress) + " says";
      return Judgement.of(Verdict.OUTSIDE, null, reason);
    }
    return backend.match() == BackendMatch.SERVICE_MISSING
        ? suggestions.missing(service.name(), RuleIds.INGRESS_BACKEND_SERVICE_MISSING)
        : portMissing(service, backend.services().get(0));
  }

  private static Judgement portMissing(IngressServiceBackend backend, ServiceRoute service) {
    List<String> ports = new ArrayList<>();
    for (ServicePortRoute port : service.ports()) {
      ServicePort one = port.port();
      ports.add(one.port() + (one.name().isEmpty() ? "" : " \"" + one.name() + "\""));
    }
    String has = ports.isEmpty() ? "it has no ports" : "it has " + Names.listed(ports);
    String reason =
        "Service \""
            + backend.name()
            + "\" has no port "
            + written(backend.port())
            + "; "
            + has
            + mistaken(backend.port(), service);
    return Judgement.of(Verdict.BROKEN, RuleIds.INGRESS_BACKEND_PORT_MISSING, reason)
        .suggesting(meant(backend.port(), service));
  }

  /** Says so when a target port was written for the port. */
  private static String mistaken(ServiceBackendPort wanted, ServiceRoute service) {
    ServicePort port = byTarget(wanted, service);
    return port == null ? "" : ", and " + written(wanted) + " is the targetPort of " + port.port();
  }

  private static @Nullable ServicePort byTarget(ServiceBackendPort wanted, ServiceRoute service) {
    for (ServicePortRoute route : service.ports()) {
      ServicePort port = route.port();
      boolean same =
          wanted.name().isEmpty()
              ? port.targetPort().number() == wanted.number()
              : port.targetPort().string().equals(wanted.name());
      if (same && !port.targetPort().isUnset()) {
        return port;
      }
    }
    return null;
  }

  private static @Nullable String meant(ServiceBackendPort wanted, ServiceRoute service) {
    ServicePort target = byTarget(wanted, service);
    if (target != null) {
      return Integer.toString(target.port());
    }
    List<String> names = new ArrayList<>();
    for (ServicePortRoute port : service.ports()) {
      names.add(port.port().name());
    }
    if (service.ports().size() == 1) {
      ServicePort only = service.ports().get(0).port();
      boolean byName = !wanted.name().isEmpty() && !only.name().isEmpty();
      return byName ? only.name() : Integer.toString(only.port());
    }
    return wanted.name().isEmpty() ? null : Nearest.to(wanted.name(), names);
  }
}
