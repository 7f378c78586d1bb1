package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the flags say of the ways that a plan's target serves. */
final class RouteFlags {
  private final Map<String, List<String>> flags;

  RouteFlags(Map<String, List<String>> flags) {
    this.flags = flags;
  }

  Target target() {
    String key = lastOrNull("target");
    Target target = key == null ? Target.PLAIN : Target.named(key);
    if (target == null) {
      throw new IllegalArgumentException(
          "--target is one of " + String.join(", ", Target.keys()) + ", not \"" + key + "\"");
    }
    return target;
  }

  @Nullable GatewayChoice gateway() {
    boolean none =
        values("gateway-name").isEmpty()
            && values("gateway-namespace").isEmpty()
            && values("gateway-class").isEmpty();
    return none
        ? null
        : new GatewayChoice(
            last("gateway-name"), last("gateway-namespace"), lastOrNull("gateway-class"));
  }

  @Nullable Canary canary() {
    String weight = lastOrNull("canary-weight");
    if (weight == null) {
      needs("canary-image", "--canary-weight");
      return null;
    }
    Integer number = PlanPort.number(weight);
    if (number == null) {
      throw new IllegalArgumentException("--canary-weight needs a number, not \"" + weight + "\"");
    }
    return new Canary(last("canary-image"), number);
  }

  private void needs(String flag, String other) {
    if (!values(flag).isEmpty()) {
      throw new IllegalArgumentException("--" + flag + " changes nothing without " + other);
    }
  }

  /** All paths for each host. */
  List<Http> http(String host) {
    List<String> paths = values("path").isEmpty() ? List.of("/") : values("path");
    List<Http> routes = new ArrayList<>();
    for (String path : paths) {
      routes.add(
          new Http(
              host,
              path,
              lastOrNull("path-type"),
              values("method"),
              headers(),
              port(),
              settings()));
    }
    return routes;
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String header : values("header")) {
      int equals = header.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("\"" + header + "\" is not a header such as x-user=ann");
      }
      headers.put(header.substring(0, equals), header.substring(equals + 1));
    }
    return headers;
  }

  Grpc grpc(String host) {
    return new Grpc(host, last("grpc-service"), last("grpc-method"), port(), settings());
  }

  TlsPassthrough passthrough(String host) {
    return new TlsPassthrough(host, port(), lastOrNull("ingress-class"));
  }

  StreamPort stream(Exposure.Kind kind, String value) {
    StreamPort bare = kind == Exposure.Kind.TCP ? StreamPort.tcp() : StreamPort.udp();
    StreamPort port = value.isEmpty() ? bare : StreamPort.parse(kind, value);
    return port.sourceRanges(values("source-range").toArray(String[]::new)).sticky(sticky());
  }

  private RouteSettings settings() {
    return new RouteSettings(
        lastOrNull("ingress-class"),
        certificate(),
        sticky(),
        values("source-range"),
        values("backend-tls").isEmpty() ? null : BackendTls.on());
  }

  private @Nullable Certificate certificate() {
    String secret = lastOrNull("tls-secret");
    String issuer = lastOrNull("tls-issuer");
    String clusterIssuer = lastOrNull("tls-cluster-issuer");
    if (issuer != null && clusterIssuer != null) {
      throw new IllegalArgumentException(
          "--tls-issuer and --tls-cluster-issuer exclude each other");
    }
    if (issuer == null && clusterIssuer == null) {
      return secret == null ? null : Certificate.secret(secret);
    }
    boolean clusterWide = clusterIssuer != null;
    String name = clusterIssuer == null ? String.valueOf(issuer) : clusterIssuer;
    return new Certificate(secret == null ? "" : secret, name, clusterWide);
  }

  private @Nullable StickySession sticky() {
    String text = lastOrNull("sticky");
    return text == null ? null : StickySession.parse(text);
  }

  private @Nullable IntOrString port() {
    String text = lastOrNull("ingress-port");
    return text == null ? null : PortMapping.reference(text);
  }

  private List<String> values(String flag) {
    return flags.getOrDefault(flag, List.of());
  }

  private String last(String flag) {
    String value = lastOrNull(flag);
    return value == null ? "" : value;
  }

  private @Nullable String lastOrNull(String flag) {
    List<String> values = values(flag);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }
}
