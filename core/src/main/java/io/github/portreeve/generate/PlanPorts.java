package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ports of a plan as its exposures speak of them. */
final class PlanPorts {
  private PlanPorts() {}

  /** The ports meant by a name or a number: two when TCP and UDP share one; all when null. */
  static List<PlanPort> referred(ExposurePlan plan, @Nullable IntOrString port) {
    return plan.ports().stream().filter(candidate -> means(port, candidate)).toList();
  }

  private static boolean means(@Nullable IntOrString port, PlanPort candidate) {
    if (port == null) {
      return true;
    }
    return port.isString()
        ? candidate.name().equals(port.string())
        : candidate.number() == port.number();
  }

  /** The ports an Ingress can mean: one, or the plan is ambiguous, or there is none. */
  static List<PlanPort> routable(ExposurePlan plan, @Nullable IntOrString port) {
    List<PlanPort> tcp =
        referred(plan, port).stream()
            .filter(candidate -> candidate.effectiveProtocol().equals("TCP"))
            .toList();
    List<PlanPort> http = tcp.stream().filter(one -> one.name().equals("http")).toList();
    return http.size() == 1 ? http : tcp;
  }

  /** Whether both a TCP and a UDP port have this number, so that neither should be implicit. */
  static boolean isShared(ExposurePlan plan, PlanPort port) {
    return plan.ports().stream().filter(other -> other.number() == port.number()).count() > 1;
  }

  /** For messages: {@code http=8086, 53/UDP}. */
  static String shown(List<PlanPort> ports) {
    return String.join(", ", ports.stream().map(PlanPort::toString).toList());
  }
}
