package io.github.portreeve.generate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A port that the app listens on.
 *
 * @param name empty when it has none
 * @param number 1 to 65535, or it will be refused
 * @param protocol {@code TCP}, {@code UDP} or {@code SCTP}; TCP when empty
 */
public record PlanPort(String name, int number, String protocol) {
  public static PlanPort of(int number) {
    return new PlanPort("", number, "");
  }

  public static PlanPort of(String name, int number) {
    return new PlanPort(name, number, "");
  }

  /**
   * Reads {@code 8086}, {@code http=8086} or {@code dns=53/UDP}.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  public static PlanPort parse(String text) {
    int equals = text.indexOf('=');
    int slash = text.indexOf('/', equals + 1);
    Integer number = number(text.substring(equals + 1, slash < 0 ? text.length() : slash));
    if (number == null) {
      throw new IllegalArgumentException("\"" + text + "\" is not a port such as http=8086/TCP");
    }
    String protocol = slash < 0 ? "" : text.substring(slash + 1).toUpperCase(Locale.ROOT);
    return new PlanPort(text.substring(0, Math.max(equals, 0)), number, protocol);
  }

  /** The number that these digits are; null when they are none, or none that an int can hold. */
  static @Nullable Integer number(String digits) {
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    try {
      return Integer.valueOf(digits);
    } catch (NumberFormatException tooLarge) {
      return null;
    }
  }

  public PlanPort protocol(String protocol) {
    return new PlanPort(name, number, protocol);
  }

  /** The protocol, TCP when none is given. */
  public String effectiveProtocol() {
    return protocol.isEmpty() ? "TCP" : protocol;
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return (name.isEmpty() ? "" : name + "=") + number + (protocol.isEmpty() ? "" : "/" + protocol);
  }
}
