package io.github.portreeve.exposure.gateway;

import java.util.ArrayList;
import java.util.List;

/** Hostnames of listeners and routes; here {@code *.} stands for one label or several. */
public final class Hostnames {
  private Hostnames() {}

  /**
   * What a route serves at a listener: the hosts that both mean. One empty hostname for all hosts;
   * none when there is no such host.
   *
   * @param listener empty for all hosts
   * @param route none for all hosts
   */
  public static List<String> intersect(String listener, List<String> route) {
    if (route.isEmpty()) {
      return List.of(listener);
    }
    List<String> found = new ArrayList<>();
    for (String hostname : route) {
      if (listener.isEmpty() || covers(listener, hostname)) {
        found.add(hostname);
      } else if (covers(hostname, listener)) {
        found.add(listener);
      }
    }
    return found;
  }

  /** Whether the first means all that the second does. */
  public static boolean covers(String pattern, String hostname) {
    if (pattern.equals(hostname)) {
      return true;
    }
    return pattern.startsWith("*.")
        && hostname.length() > pattern.length() - 1
        && hostname.endsWith(pattern.substring(1));
  }
}
