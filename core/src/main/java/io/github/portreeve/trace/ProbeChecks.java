package io.github.portreeve.trace;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.Handler;
import io.github.portreeve.model.HttpGetAction;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Probe;
import io.github.portreeve.model.TcpSocketAction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the probes that decide if pods get requests ask ports that their containers have. */
final class ProbeChecks {
  private ProbeChecks() {}

  static void add(List<Target> targets, List<String> doubts, List<String> proofs) {
    Set<String> good = new LinkedHashSet<>();
    Set<String> bad = new LinkedHashSet<>();
    for (Target target : targets) {
      for (Container container : target.workload().resource().podSpec().containers()) {
        check("readiness", container.readinessProbe(), container, good, bad);
        check("liveness", container.livenessProbe(), container, good, bad);
      }
    }
    doubts.addAll(bad);
    proofs.addAll(good);
  }

  private static void check(
      String kind, @Nullable Probe probe, Container container, Set<String> good, Set<String> bad) {
    IntOrString port = probe == null ? null : port(probe.handler());
    if (port == null) {
      return;
    }
    String asks = "the " + kind + " probe of container " + container.name() + " asks port " + port;
    if (isDeclared(port, container)) {
      good.add(asks + ", which it declares");
    } else if (port.isString() || !container.ports().isEmpty()) {
      bad.add(asks + ", which it does not declare");
    }
  }

  /** What is asked of the pod itself; null when something else is. */
  private static @Nullable IntOrString port(Handler handler) {
    HttpGetAction http = handler.httpGet();
    TcpSocketAction tcp = handler.tcpSocket();
    if (http != null) {
      return http.host().isEmpty() ? http.port() : null;
    }
    return tcp != null && tcp.host().isEmpty() ? tcp.port() : null;
  }

  private static boolean isDeclared(IntOrString port, Container container) {
    for (ContainerPort declared : container.ports()) {
      boolean same =
          port.isString()
              ? declared.name().equals(port.string())
              : declared.containerPort() == port.number();
      if (same) {
        return true;
      }
    }
    return false;
  }
}
