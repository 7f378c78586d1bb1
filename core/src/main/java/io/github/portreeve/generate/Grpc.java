package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Calls of gRPC lead to the app.
 *
 * @param host all hosts when empty
 * @param service full name such as {@code shop.Orders}; all services when empty
 * @param method of that service; all methods when empty
 * @param port number or name of the app's port; when null, its only TCP port or the one named grpc
 */
public record Grpc(
    String host, String service, String method, @Nullable IntOrString port, RouteSettings settings)
    implements RouteExposure {

  /** All calls for a host. */
  public static Grpc host(String host) {
    return new Grpc(host, "", "", null, RouteSettings.NONE);
  }

  public Grpc service(String service) {
    return new Grpc(host, service, method, port, settings);
  }

  public Grpc method(String method) {
    return new Grpc(host, service, method, port, settings);
  }

  public Grpc port(int port) {
    return new Grpc(host, service, method, IntOrString.of(port), settings);
  }

  public Grpc port(String port) {
    return new Grpc(host, service, method, IntOrString.of(port), settings);
  }

  public Grpc className(String className) {
    return set(settings -> settings.className(className));
  }

  public Grpc tls(String secret) {
    return tls(Certificate.secret(secret));
  }

  public Grpc tls(Certificate certificate) {
    return set(settings -> settings.tls(certificate));
  }

  public Grpc sticky(StickySession sticky) {
    return set(settings -> settings.sticky(sticky));
  }

  public Grpc sourceRanges(String... sourceRanges) {
    return set(settings -> settings.sourceRanges(List.of(sourceRanges)));
  }

  public Grpc backendTls(BackendTls backendTls) {
    return set(settings -> settings.backendTls(backendTls));
  }

  private Grpc set(UnaryOperator<RouteSettings> change) {
    return new Grpc(host, service, method, port, change.apply(settings));
  }

  @Override
  public Kind kind() {
    return Kind.GRPC;
  }
}
