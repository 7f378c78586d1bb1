package io.github.portreeve.generate;

import io.github.portreeve.model.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A port on which whatever serves the plan takes connections for the app.
 *
 * @param number of that port, 1 to 65535
 * @param port of the app
 * @param field of the way in the plan
 */
record StreamListener(
    String protocol,
    int number,
    PlanPort port,
    List<String> sourceRanges,
    @Nullable StickySession sticky,
    FieldPath field) {

  /** The listeners of the plan, in its order. */
  static List<StreamListener> of(ExposurePlan plan) {
    List<StreamListener> listeners = new ArrayList<>();
    for (int i = 0; i < plan.exposures().size(); i++) {
      if (plan.exposures().get(i) instanceof StreamPort stream) {
        FieldPath field = FieldPath.of("expose").index(i).child(stream.kind().key());
        for (PlanPort port : PlanPorts.streamed(plan, stream)) {
          listeners.add(of(stream, port, field));
        }
      }
    }
    return listeners;
  }

  private static StreamListener of(StreamPort stream, PlanPort port, FieldPath field) {
    Integer outside = stream.listenerPort();
    int number = outside == null ? port.number() : outside;
    return new StreamListener(
        stream.protocol(), number, port, stream.sourceRanges(), stream.sticky(), field);
  }

  boolean isUdp() {
    return protocol.equals("UDP");
  }

  /** {@code tcp-8086}: what entry points, listeners and ports of Services are called. */
  String name() {
    return protocol.toLowerCase(Locale.ROOT) + "-" + number;
  }

  /** As a port of the Service in front of the controller. */
  String asServicePort() {
    return "{name: "
        + name()
        + ", port: "
        + number
        + ", targetPort: "
        + number
        + ", protocol: "
        + protocol
        + "}";
  }
}
