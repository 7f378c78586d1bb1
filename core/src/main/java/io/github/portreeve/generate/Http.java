package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * HTTP requests lead to the app, in the way that the plan's target has for it.
 *
 * @param host all hosts when empty
 * @param pathType {@code Prefix} when null
 * @param methods such as GET; all when empty
 * @param headers name and exact value of each header that a request must have
 * @param port number or name of the app's port; when null, its only TCP port or the one named http
 */
public record Http(
    String host,
    String path,
    @Nullable String pathType,
    List<String> methods,
    Map<String, String> headers,
    @Nullable IntOrString port,
    RouteSettings settings)
    implements RouteExposure {
  public Http {
    methods = List.copyOf(methods);
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** All requests for a host. */
  public static Http host(String host) {
    return new Http(host, "/", null, List.of(), Map.of(), null, RouteSettings.NONE);
  }

  /** All requests for all hosts. */
  public static Http anyHost() {
    return host("");
  }

  public Http path(String path) {
    return new Http(host, path, pathType, methods, headers, port, settings);
  }

  public Http pathType(String pathType) {
    return new Http(host, path, pathType, methods, headers, port, settings);
  }

  public Http methods(String... methods) {
    return new Http(host, path, pathType, List.of(methods), headers, port, settings);
  }

  /** Only requests with this header too. */
  public Http header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Http(host, path, pathType, methods, more, port, settings);
  }

  public Http port(int port) {
    return port(IntOrString.of(port));
  }

  public Http port(String port) {
    return port(IntOrString.of(port));
  }

  private Http port(IntOrString port) {
    return new Http(host, path, pathType, methods, headers, port, settings);
  }

  public Http className(String className) {
    return set(settings -> settings.className(className));
  }

  public Http tls(String secret) {
    return tls(Certificate.secret(secret));
  }

  public Http tls(Certificate certificate) {
    return set(settings -> settings.tls(certificate));
  }

  public Http sticky(StickySession sticky) {
    return set(settings -> settings.sticky(sticky));
  }

  public Http sourceRanges(String... sourceRanges) {
    return set(settings -> settings.sourceRanges(List.of(sourceRanges)));
  }

  public Http backendTls(BackendTls backendTls) {
    return set(settings -> settings.backendTls(backendTls));
  }

  private Http set(UnaryOperator<RouteSettings> change) {
    return new Http(host, path, pathType, methods, headers, port, change.apply(settings));
  }

  @Override
  public Kind kind() {
    return Kind.HTTP;
  }
}
