package io.github.portreeve.trace;

import java.util.List;

/**
 * What somebody dials, as it is compared with manifests.
 *
 * @param text all of it, without what no door looks at
 * @param scheme {@code http} or {@code https}; empty when it is no URL
 * @param host a name in lower case without a dot at its end, an address without brackets, or {@code
 *     node} for any node
 * @param port 1-65535; 0 when none is given
 * @param portName of a Service; empty when the port is a number or not given
 * @param protocol {@code TCP}, {@code UDP} or {@code SCTP}; empty for any
 * @param path of a URL, beginning with a slash; empty when it is no URL
 * @param notes what was changed to compare it, and why; sentences in lower case without full stops
 */
public record Request(
    String text,
    String scheme,
    String host,
    int port,
    String portName,
    String protocol,
    String path,
    List<String> notes) {

  /** The host that stands for all nodes. */
  static final String NODE = "node";

  public Request {
    notes = List.copyOf(notes);
  }

  /**
   * Reads {@code https://shop.example.com/api}, {@code shop.example.com:443}, {@code node:30080},
   * {@code [fd00::1]:53/UDP}, {@code web.shop:http} and the like.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static Request parse(String text) {
    return RequestReader.read(text);
  }

  public boolean isUrl() {
    return !scheme.isEmpty();
  }

  boolean isForNode() {
    return host.equals(NODE);
  }

  /** The port that is dialled; 0 when none is given and no scheme says which. */
  int effectivePort() {
    if (port != 0 || !isUrl()) {
      return port;
    }
    return scheme.equals("https") ? 443 : 80;
  }

  boolean accepts(String otherProtocol) {
    return protocol.isEmpty() || protocol.equals(otherProtocol);
  }
}
