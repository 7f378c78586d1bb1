package io.github.portreeve.generate;

/** One way in which an app can be reached. */
public sealed interface Exposure
    permits HostNetwork, HostPort, ServiceExposure, RouteExposure, TlsPassthrough, StreamPort {

  Kind kind();

  /** The ways there are. */
  enum Kind {
    HOST_NETWORK("hostNetwork"),
    HOST_PORT("hostPort"),
    CLUSTER_IP("clusterIP"),
    HEADLESS("headless"),
    NODE_PORT("nodePort"),
    LOAD_BALANCER("loadBalancer"),
    EXTERNAL_NAME("externalName"),
    INGRESS("ingress"),
    HTTP("http"),
    GRPC("grpc"),
    TLS_PASSTHROUGH("tlsPassthrough"),
    TCP("tcp"),
    UDP("udp");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Its name in a plan file. */
    public String key() {
      return key;
    }
  }
}
