package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import org.jspecify.annotations.Nullable;

/**
 * A port as it is seen from outside, and the app's port behind it.
 *
 * @param outside null when it is not said
 */
record PortMapping(@Nullable Integer outside, IntOrString port) {

  /** Reads {@code 80:http}, {@code 80:8086}, {@code http} or {@code 8086}. */
  static PortMapping parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new PortMapping(null, reference(text));
    }
    Integer outside = PlanPort.number(text.substring(0, colon));
    if (outside == null) {
      throw new IllegalArgumentException("\"" + text + "\" is not a port such as 80:http");
    }
    return new PortMapping(outside, reference(text.substring(colon + 1)));
  }

  /** Reads {@code http} or {@code 8086}. */
  static IntOrString reference(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a port is a number or a name, such as 8086 or http");
    }
    Integer number = PlanPort.number(text);
    return number == null ? IntOrString.of(text) : IntOrString.of(number);
  }
}
