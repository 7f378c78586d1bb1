package io.github.portreeve.generate;

/** What a plan can ask of whatever serves its routes. */
enum Intent {
  HTTP("http", "HTTP by host and path"),
  METHODS("methods", "requests of some methods only"),
  HEADERS("headers", "requests with some headers only"),
  GRPC("grpc", "gRPC"),
  TLS("tls", "TLS with a certificate in a Secret"),
  TLS_ISSUED("tls-issuer", "TLS with a certificate by cert-manager"),
  TLS_PASSTHROUGH("tls-passthrough", "TLS that is handed on to the pods"),
  BACKEND_TLS("backend-tls", "TLS to the pods"),
  STICKY_COOKIE("sticky-cookie", "clients kept by a cookie"),
  STICKY_CLIENT_IP("sticky-client-ip", "clients kept by their address"),
  SOURCE_RANGES("source-ranges", "requests from some addresses only"),
  CANARY("canary", "a share of the requests for a second version"),
  TCP("tcp", "a TCP port"),
  TCP_STICKY("tcp-sticky", "a TCP port, clients kept by their address"),
  TCP_SOURCE_RANGES("tcp-source-ranges", "a TCP port for some addresses only"),
  UDP("udp", "a UDP port"),
  UDP_STICKY("udp-sticky", "a UDP port, clients kept by their address"),
  UDP_SOURCE_RANGES("udp-source-ranges", "a UDP port for some addresses only");

  private final String id;
  private final String summary;

  Intent(String id, String summary) {
    this.id = id;
    this.summary = summary;
  }

  /** Its name in folders and anchors. */
  String id() {
    return id;
  }

  /** A noun phrase, lower case. */
  String summary() {
    return summary;
  }
}
