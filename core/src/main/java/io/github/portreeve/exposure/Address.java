package io.github.portreeve.exposure;

/**
 * What to dial to take a way in.
 *
 * @param text all of it, as people write it; in angle brackets what only the cluster knows
 * @param scheme {@code http} or {@code https}; empty when it is no URL
 * @param host a name, an address, {@code node} or something in angle brackets
 * @param port 0 when it is the scheme's own, not known before, or any
 * @param protocol empty for a URL and for a name without ports
 * @param path of a URL, as it is written; empty for all paths
 * @param pathType of the path; empty when there is no path
 */
public record Address(
    String text,
    String scheme,
    String host,
    int port,
    String protocol,
    String path,
    String pathType) {

  static Address url(String scheme, String host, String path, String pathType) {
    return url(scheme, host, 0, path, pathType);
  }

  /**
   * @param port 0 for the scheme's own
   */
  static Address url(String scheme, String host, int port, String path, String pathType) {
    String shownHost = host.isEmpty() ? "<any host>" : host;
    String shownPort = port == 0 ? "" : ":" + port;
    String text = scheme + "://" + shownHost + shownPort + shownPath(path, pathType);
    return new Address(text, scheme, shownHost, port, "", path, pathType);
  }

  /** Part of a URL: scheme and port are not known. */
  static Address hostAndPath(String host, String path, String pathType) {
    return new Address(host + shownPath(path, pathType), "", host, 0, "", path, pathType);
  }

  /** A dotted end means that all paths below are meant too. */
  private static String shownPath(String path, String pathType) {
    if (path.isEmpty()) {
      return "/…";
    }
    if (pathType.equals("Prefix") || pathType.equals("PathPrefix")) {
      return path.endsWith("/") ? path + "…" : path + "/…";
    }
    return path;
  }

  static Address socket(String host, int port, String protocol) {
    String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return new Address(shown + ":" + port + "/" + protocol, "", host, port, protocol, "", "");
  }

  /** A socket whose port the cluster chooses. */
  static Address openSocket(String host, String ports, String protocol) {
    return new Address(host + ":<" + ports + ">/" + protocol, "", host, 0, protocol, "", "");
  }

  static Address name(String host) {
    return new Address(host, "", host, 0, "", "", "");
  }
}
