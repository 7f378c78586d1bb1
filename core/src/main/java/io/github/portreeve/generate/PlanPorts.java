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

  /**
   * The ports a route can mean: one, or the plan is ambiguous, or there is none.
   *
   * @param usualName of the port that is meant when several could be
   */
  static List<PlanPort> routable(ExposurePlan plan, @Nullable IntOrString port, String usualName) {
    List<PlanPort> tcp =
        referred(plan, port).stream()
            .filter(candidate -> candidate.effectiveProtocol().equals("TCP"))
            .toList();
    List<PlanPort> usual = tcp.stream().filter(one -> one.name().equals(usualName)).toList();
    return usual.size() == 1 ? usual : tcp;
  }

  static List<PlanPort> routable(ExposurePlan plan, WebRoute route) {
    return routable(plan, route.port(), route.usualPortName());
  }

  static List<PlanPort> routable(ExposurePlan plan, TlsPassthrough passthrough) {
    return routable(plan, passthrough.port(), "https");
  }

  /** The ports that a stream leads to. */
  static List<PlanPort> streamed(ExposurePlan plan, StreamPort stream) {
    return referred(plan, stream.port()).stream()
        .filter(candidate -> candidate.effectiveProtocol().equals(stream.protocol()))
        .toList();
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
