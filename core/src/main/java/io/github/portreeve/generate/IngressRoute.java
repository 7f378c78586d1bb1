package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * HTTP requests for a host and a path lead to the app.
 *
 * @param host all hosts when empty
 * @param pathType {@code Prefix} when null
 * @param className which controller shall serve it; the cluster's default when null
 * @param tlsSecret Secret that holds the certificate; the controller's own certificate when empty,
 *     no TLS when null
 * @param port number or name of the app's port; when null, its only TCP port or the one named http
 */
public record IngressRoute(
    String host,
    String path,
    @Nullable String pathType,
    @Nullable String className,
    @Nullable String tlsSecret,
    @Nullable IntOrString port)
    implements RouteExposure {

  /** All paths of a host. */
  public static IngressRoute host(String host) {
    return new IngressRoute(host, "/", null, null, null, null);
  }

  /** All paths of all hosts. */
  public static IngressRoute anyHost() {
    return host("");
  }

  public IngressRoute path(String path) {
    return new IngressRoute(host, path, pathType, className, tlsSecret, port);
  }

  public IngressRoute pathType(String pathType) {
    return new IngressRoute(host, path, pathType, className, tlsSecret, port);
  }

  public IngressRoute className(String className) {
    return new IngressRoute(host, path, pathType, className, tlsSecret, port);
  }

  public IngressRoute tls(String tlsSecret) {
    return new IngressRoute(host, path, pathType, className, tlsSecret, port);
  }

  public IngressRoute port(int port) {
    return withPort(IntOrString.of(port));
  }

  public IngressRoute port(String port) {
    return withPort(IntOrString.of(port));
  }

  private IngressRoute withPort(IntOrString port) {
    return new IngressRoute(host, path, pathType, className, tlsSecret, port);
  }

  /** The same in terms of HTTP alone. */
  Http http() {
    Certificate certificate = tlsSecret == null ? null : Certificate.secret(tlsSecret);
    RouteSettings settings = RouteSettings.NONE.className(className).tls(certificate);
    return new Http(host, path, pathType, List.of(), Map.of(), port, settings);
  }

  @Override
  public Kind kind() {
    return Kind.INGRESS;
  }
}
