package io.github.portreeve.exposure.gateway;

import java.util.List;

/**
 * Whether a listener takes a route that asks for it.
 *
 * @param hostnames what the route serves there; empty when it is refused, an empty text for all
 */
public record Admission(ListenerDoor door, Answer answer, List<String> hostnames) {

  /** What the listener says. */
  public enum Answer {
    ADMITTED,
    /** Its protocol is not for such routes, or it allows only other kinds. */
    KIND,
    /** It allows no routes of that namespace. */
    NAMESPACE,
    /** It has none of the route's hosts. */
    HOSTNAME
  }

  public Admission {
    hostnames = List.copyOf(hostnames);
  }

  public boolean isAdmitted() {
    return answer == Answer.ADMITTED;
  }
}
