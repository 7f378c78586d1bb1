package io.github.portreeve.exposure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is served at one door of Ingresses, with the precedence of the Ingress API: an exact
 * host before a wildcard, which stands for one label, before none; then an exact path before the
 * longest prefix, which counts by the elements between slashes.
 */
public final class IngressTable {
  private final String className;
  private final Map<String, HostPaths> hosts = new LinkedHashMap<>();

  IngressTable(String className) {
    this.className = className;
  }

  void add(ServedPath path) {
    String host = path.route().host();
    HostPaths paths = hosts.get(host);
    if (paths == null) {
      paths = new HostPaths(host);
      hosts.put(host, paths);
    }
    paths.add(path);
  }

  /** Empty when the Ingresses name none, and these files have no default one. */
  public String className() {
    return className;
  }

  /** One for each host, in the order of the set. */
  public List<HostPaths> hosts() {
    return new ArrayList<>(hosts.values());
  }

  /** What is served for requests to this host, the most precise first; at most three. */
  public List<HostPaths> hostsFor(String host) {
    List<HostPaths> found = new ArrayList<>(3);
    add(host.isEmpty() ? null : hosts.get(host), found);
    String wildcard = HostWildcard.over(host);
    add(wildcard == null ? null : hosts.get(wildcard), found);
    add(hosts.get(""), found);
    return found;
  }

  private static void add(@Nullable HostPaths paths, List<HostPaths> out) {
    if (paths != null) {
      out.add(paths);
    }
  }

  /**
   * All paths that a request matches, the winner first. What is {@code ImplementationSpecific} is
   * taken for a prefix, and where ingress-nginx reads regular expressions, it is asked in its way.
   */
  public List<ServedPath> candidates(String host, String path) {
    List<ServedPath> found = new ArrayList<>();
    for (HostPaths paths : hostsFor(host)) {
      found.addAll(PathLookup.candidates(paths, path));
    }
    return found;
  }
}
