package io.github.portreeve.exposure;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hops from a Service to what stands behind it; ways that share a port share these. */
final class ServiceHops {
  private static final FieldPath SELECTOR = FieldPath.of("spec", "selector");

  private final Suggestions suggestions;
  private final AliasHops aliases;
  private final TargetPortHops targetPorts;
  private final Map<ServicePortRoute, Hop> hops = new IdentityHashMap<>();

  ServiceHops(Suggestions suggestions, AliasHops aliases, PolicyHops policies) {
    this.suggestions = suggestions;
    this.aliases = aliases;
    this.targetPorts = new TargetPortHops(policies);
  }

  /** From one of the Service's ports. */
  Hop of(ServiceRoute route, ServicePortRoute port) {
    Hop hop = hops.get(port);
    if (hop == null) {
      hop = hop(route, port, behind(route, port, port.pods()));
      hops.put(port, hop);
    }
    return hop;
  }

  /** From one of the ports to some of its pods. */
  Hop of(ServiceRoute route, ServicePortRoute port, List<PortResolution> pods) {
    return hop(route, port, behind(route, port, pods));
  }

  /** From a Service without ports. */
  Hop of(ServiceRoute route) {
    return hop(route, null, behind(route, null, List.of()));
  }

  private static Hop hop(ServiceRoute route, @Nullable ServicePortRoute port, List<Hop> next) {
    Manifest<Service> service = route.service();
    String shownPort = port == null ? "" : " " + Names.of(port.port());
    FieldPath part = port == null ? FieldPath.ROOT : port.path();
    String text = Names.of(service) + type(service) + shownPort;
    return new Hop(Hop.Kind.SERVICE, service, FieldPath.ROOT, part, text, Judgement.OK, next);
  }

  private static String type(Manifest<Service> service) {
    ServiceSpec spec = service.resource().spec();
    if (spec.isHeadless()) {
      return " (headless)";
    }
    String type = spec.effectiveType();
    return type.equals("ClusterIP") ? "" : " (" + type + ")";
  }

  private List<Hop> behind(
      ServiceRoute route, @Nullable ServicePortRoute port, List<PortResolution> pods) {
    return switch (route.backing()) {
      case PODS -> port == null ? pods(route) : targetPorts.of(port, pods);
      case NOTHING, PODS_ELSEWHERE -> List.of(selector(route));
      case ADDRESSES -> AddressHops.of(route, port == null ? null : port.port());
      case ADDRESSES_ELSEWHERE -> List.of(addressesElsewhere(route));
      case EXTERNAL_NAME -> List.of(aliases.of(route.service(), this));
    };
  }

  private static List<Hop> pods(ServiceRoute route) {
    List<Hop> found = new ArrayList<>();
    for (Manifest<? extends Workload> workload : route.workloads()) {
      found.add(PodsHop.of(workload));
    }
    return HopOrder.sorted(found);
  }

  private Hop selector(ServiceRoute route) {
    Manifest<Service> service = route.service();
    Map<String, String> selector = service.resource().spec().selector();
    String labels = LabelSelector.describe(selector);
    String namespace = suggestions.otherNamespace(service);
    Verdict elsewhere = namespace == null ? Verdict.OUTSIDE : Verdict.DOUBTFUL;
    Verdict verdict = route.backing() == Backing.NOTHING ? Verdict.BROKEN : elsewhere;
    String reason =
        namespace == null
            ? "no pod in these files has the labels " + labels
            : "the pods with the labels " + labels + " are in namespace \"" + namespace + "\"";
    Judgement judgement =
        Judgement.of(verdict, RuleIds.SERVICE_SELECTS_NOTHING, reason)
            .suggesting(verdict == Verdict.BROKEN ? suggestions.label(selector) : null);
    String text = "selector " + labels + " → no pods";
    return Hop.last(Hop.Kind.SELECTOR, service, SELECTOR, text, judgement);
  }

  private static Hop addressesElsewhere(ServiceRoute route) {
    String reason = "no EndpointSlice of it is in these files";
    return Hop.last(
        Hop.Kind.ADDRESSES,
        route.service(),
        FieldPath.of("spec"),
        "no selector",
        Judgement.of(Verdict.OUTSIDE, RuleIds.SELECTORLESS_WITHOUT_SLICES, reason));
  }
}
