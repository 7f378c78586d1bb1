package io.github.portreeve.trace;

import io.github.portreeve.exposure.BackendMatch;
import io.github.portreeve.exposure.BackendRoute;
import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.PortMatch;
import io.github.portreeve.exposure.PortResolution;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to change where a way breaks. */
final class Edits {
  private final Routes routes;
  private final Taken taken;

  Edits(Routes routes, Taken taken) {
    this.routes = routes;
    this.taken = taken;
  }

  /** Null when the reason says all there is to say. */
  @Nullable Edit of(Hop hop) {
    return switch (hop.kind()) {
      case BACKEND -> backend(hop);
      case SELECTOR -> selector(hop);
      case TARGET_PORT -> targetPort(hop);
      case PODS -> Links.hasPods(hop) ? null : replicas(hop);
      default -> null;
    };
  }

  private @Nullable Edit backend(Hop hop) {
    BackendRoute route =
        taken.candidates().isEmpty() ? null : taken.candidates().get(0).path().route().backend();
    String meant = hop.judgement().suggestion();
    if (route == null || route.backend().service() == null || meant.isEmpty()) {
      return null;
    }
    BackendFields fields = new BackendFields(hop.manifest(), route);
    if (route.match() == BackendMatch.SERVICE_MISSING) {
      return fields.changeName(meant);
    }
    return route.match() == BackendMatch.PORT_MISSING ? fields.changePort(meant) : null;
  }

  /** The judgement suggests a label, {@code key=value}. */
  private static @Nullable Edit selector(Hop hop) {
    String meant = hop.judgement().suggestion();
    int equals = meant.indexOf('=');
    if (equals < 0) {
      return null;
    }
    Map<String, String> selector = ((Service) hop.manifest().resource()).spec().selector();
    String key = meant.substring(0, equals);
    String value = meant.substring(equals + 1);
    if (selector.containsKey(key)) {
      FieldPath field = hop.field().key(key);
      return Edit.change(hop.manifest(), field, quoted(selector.get(key)), quoted(value));
    }
    for (Map.Entry<String, String> label : selector.entrySet()) {
      if (label.getValue().equals(value)) {
        String text = "change the label " + label.getKey() + " in spec.selector to " + key;
        return new Edit(hop.manifest(), hop.field().key(label.getKey()), text);
      }
    }
    return null;
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private @Nullable Edit targetPort(Hop hop) {
    Manifest<Service> service = Target.service(hop.manifest());
    int index = (hop.field().isIndex() ? hop.field() : hop.field().parent()).index();
    ServicePortRoute route = routes.service(service).ports().get(index);
    String meant = hop.judgement().suggestion();
    if (!meant.isEmpty()) {
      String written = route.port().effectiveTargetPort().toString();
      return Edit.change(service, hop.field(), written, quoted(meant));
    }
    for (PortResolution pod : route.pods()) {
      Edit edit = edit(route, pod);
      if (edit != null) {
        return edit;
      }
    }
    return null;
  }

  private static @Nullable Edit edit(ServicePortRoute route, PortResolution pod) {
    boolean otherProtocol =
        pod.match() == PortMatch.NAME_OF_OTHER_PROTOCOL
            || pod.match() == PortMatch.NUMBER_OF_OTHER_PROTOCOL;
    if (otherProtocol && pod.declared() != null) {
      FieldPath field = route.path().child("protocol");
      String has = route.port().effectiveProtocol();
      return Edit.change(route.service(), field, has, pod.declared().port().effectiveProtocol());
    }
    return pod.match() == PortMatch.NAME_MISSING ? nameMissing(route, pod) : null;
  }

  private static Edit nameMissing(ServicePortRoute route, PortResolution pod) {
    ServicePort port = route.port();
    IntOrString target = port.effectiveTargetPort();
    FieldPath field = pod.workload().resource().podSpecPath().child("containers").index(0);
    return new Edit(
        pod.workload(),
        field,
        "give the container port that is meant the name "
            + target
            + " and the protocol "
            + port.effectiveProtocol());
  }

  private static Edit replicas(Hop hop) {
    return Edit.change(hop.manifest(), FieldPath.of("spec", "replicas"), "0", "1 or more");
  }
}
