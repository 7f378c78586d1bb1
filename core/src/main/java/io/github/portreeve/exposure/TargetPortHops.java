package io.github.portreeve.exposure;

import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hops from a Service's port to pods. */
final class TargetPortHops {
  private final PolicyHops policies;

  TargetPortHops(PolicyHops policies) {
    this.policies = policies;
  }

  /** Workloads whose pods are reached in the same way share a hop. */
  List<Hop> of(ServicePortRoute route, List<PortResolution> pods) {
    Map<String, List<PortResolution>> alike = new LinkedHashMap<>();
    for (PortResolution pod : pods) {
      String key = text(route.port(), pod) + '\n' + judge(route, pod).reason();
      alike.computeIfAbsent(key, unused -> new ArrayList<>()).add(pod);
    }
    List<Hop> hops = new ArrayList<>();
    for (List<PortResolution> group : alike.values()) {
      hops.add(hop(route, group));
    }
    return HopOrder.sorted(hops);
  }

  private Hop hop(ServicePortRoute route, List<PortResolution> group) {
    PortResolution first = group.get(0);
    List<Hop> next = new ArrayList<>();
    for (PortResolution pod : group) {
      if (pod.match().isReached() || isHeadless(route)) {
        next.add(policies.to(pod.workload(), pod.number(), route.port().effectiveProtocol()));
      }
    }
    return new Hop(
        Hop.Kind.TARGET_PORT,
        route.service(),
        route.targetPath(),
        text(route.port(), first),
        judge(route, first),
        HopOrder.sorted(next));
  }

  private static String text(ServicePort port, PortResolution pod) {
    IntOrString target = port.targetPort();
    String written = target.isUnset() ? "no targetPort" : "targetPort " + target;
    DeclaredPort declared = pod.declared();
    String container = declared == null ? "" : " of container " + declared.container().name();
    return written
        + " → "
        + (pod.match().isReached()
            ? port.effectiveProtocol() + " " + pod.number() + container
            : "no port");
  }

  private static boolean isHeadless(ServicePortRoute route) {
    return route.service().resource().spec().isHeadless();
  }

  private static Judgement judge(ServicePortRoute route, PortResolution pod) {
    return switch (pod.match()) {
      case DECLARED, NOTHING_DECLARED -> Judgement.OK;
      case UNDECLARED -> isHeadless(route) ? Judgement.OK : undeclared(route.port(), pod);
      case NUMBER_OF_OTHER_PROTOCOL -> otherProtocol(Verdict.DOUBTFUL, route, pod);
      case NAME_OF_OTHER_PROTOCOL -> unreached(route, otherProtocol(Verdict.BROKEN, route, pod));
      case NAME_MISSING -> unreached(route, missing(route.port(), pod));
    };
  }

  /** Names of a headless Service lead to its pods even so; and others may get the traffic. */
  private static Judgement unreached(ServicePortRoute route, Judgement judgement) {
    if (isHeadless(route)) {
      return new Judgement(Verdict.DOUBTFUL, judgement.reason(), null, judgement.suggestion());
    }
    // What other pods have is what the Service means: no value would suit both.
    return route.isPartial()
        ? Judgement.of(Verdict.BROKEN, RuleIds.TARGET_PORT_PARTIAL, judgement.reason())
        : judgement;
  }

  private static Judgement undeclared(ServicePort port, PortResolution pod) {
    String reason =
        "no container of "
            + Names.brief(pod.workload())
            + " declares "
            + port.effectiveProtocol()
            + " "
            + pod.number()
            + has(port, pod);
    return Judgement.of(Verdict.DOUBTFUL, RuleIds.TARGET_PORT_UNDECLARED, reason);
  }

  private static Judgement otherProtocol(
      Verdict verdict, ServicePortRoute route, PortResolution pod) {
    ServicePort port = route.port();
    DeclaredPort declared = pod.declared();
    String protocol = declared == null ? "" : declared.port().effectiveProtocol();
    String reason =
        "port "
            + port.effectiveTargetPort()
            + " of "
            + Names.brief(pod.workload())
            + " is "
            + protocol
            + ", the Service's port is "
            + port.effectiveProtocol();
    return Judgement.of(verdict, RuleIds.TARGET_PORT_PROTOCOL_MISMATCH, reason);
  }

  private static Judgement missing(ServicePort port, PortResolution pod) {
    String name = port.targetPort().string();
    String reason =
        "no container of "
            + Names.brief(pod.workload())
            + " has a "
            + port.effectiveProtocol()
            + " port named \""
            + name
            + "\""
            + has(port, pod);
    return Judgement.of(Verdict.BROKEN, RuleIds.TARGET_PORT_MISSING, reason)
        .suggesting(meant(name, portNames(port, pod)));
  }

  private static @Nullable String meant(String name, List<String> names) {
    return names.size() == 1 ? names.get(0) : Nearest.to(name, names);
  }

  private static List<String> portNames(ServicePort port, PortResolution pod) {
    List<String> names = new ArrayList<>();
    for (ContainerPort one : ports(port, pod)) {
      if (!one.name().isEmpty()) {
        names.add(one.name());
      }
    }
    return names;
  }

  private static String has(ServicePort port, PortResolution pod) {
    List<String> all = new ArrayList<>();
    for (ContainerPort one : ports(port, pod)) {
      all.add(Names.of(one));
    }
    String protocol = port.effectiveProtocol();
    return all.isEmpty() ? ", nor any of " + protocol : "; it has " + Names.listed(all);
  }

  /** The pod's ports of the Service port's protocol. */
  private static List<ContainerPort> ports(ServicePort port, PortResolution pod) {
    PodSpec spec = pod.workload().resource().podSpec();
    List<ContainerPort> ports = new ArrayList<>();
    for (ContainerPort one : PodPorts.serving(spec)) {
      if (one.effectiveProtocol().equals(port.effectiveProtocol())) {
        ports.add(one);
      }
    }
    return ports;
  }
}
