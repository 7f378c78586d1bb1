package io.github.portreeve.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of the cluster's DNS, taken apart.
 *
 * @param pod of a headless Service; empty for the Service itself, {@code db-{0..2}} for several
 * @param namespace empty in a short name; in angle brackets where manifests do not say
 */
record ClusterName(String pod, String service, String namespace) {

  /** All that a client can mean by this host, be it short or whole; the domain does not matter. */
  static List<ClusterName> readings(String host) {
    int domain = (host + ".").indexOf(".svc.");
    List<String> labels = List.of((domain < 0 ? host : host.substring(0, domain)).split("\\."));
    List<ClusterName> found = new ArrayList<>();
    if (labels.size() == 1 && domain < 0) {
      found.add(new ClusterName("", labels.get(0), ""));
    } else if (labels.size() == 2) {
      found.add(new ClusterName("", labels.get(0), labels.get(1)));
      if (domain < 0) {
        found.add(new ClusterName(labels.get(0), labels.get(1), ""));
      }
    } else if (labels.size() == 3) {
      found.add(new ClusterName(labels.get(0), labels.get(1), labels.get(2)));
    }
    return found;
  }

  /** Of the address of a way in; null when it is no name of the cluster. */
  static @Nullable ClusterName ofWay(String host) {
    int domain = host.indexOf(".svc.");
    int namespace = domain < 0 ? -1 : host.lastIndexOf('.', domain - 1);
    if (namespace < 0) {
      return null;
    }
    int service = host.lastIndexOf('.', namespace - 1);
    return new ClusterName(
        service < 0 ? "" : host.substring(0, service),
        host.substring(service + 1, namespace),
        host.substring(namespace + 1, domain));
  }

  /** Whether a request for this name gets to that of a way in. */
  boolean leadsTo(ClusterName way) {
    boolean anyNamespace = namespace.isEmpty() || way.namespace.startsWith("<");
    return service.equals(way.service)
        && (anyNamespace || namespace.equals(way.namespace))
        && leadsToPod(way.pod);
  }

  private boolean leadsToPod(String pattern) {
    int brace = pattern.indexOf('{');
    int dots = pattern.indexOf("..", Math.max(brace, 0));
    if (brace < 0 || dots < 0) {
      return pod.equals(pattern);
    }
    int first = Integer.parseInt(pattern.substring(brace + 1, dots));
    int last = Integer.parseInt(pattern.substring(dots + 2, pattern.length() - 1));
    for (int i = first; i <= last; i++) {
      if (pod.equals(pattern.substring(0, brace) + i)) {
        return true;
      }
    }
    return false;
  }
}
