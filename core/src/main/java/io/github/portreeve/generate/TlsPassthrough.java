package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import org.jspecify.annotations.Nullable;

/**
 * TLS connections for a host lead to the app, which has the certificate itself.
 *
 * @param host by which connections are told apart; it stands in their first message
 * @param port number or name of the app's port; when null, its only TCP port or the one named https
 * @param className IngressClass that shall serve it; the target's usual one when null
 */
public record TlsPassthrough(String host, @Nullable IntOrString port, @Nullable String className)
    implements Exposure {

  public static TlsPassthrough host(String host) {
    return new TlsPassthrough(host, null, null);
  }

  public TlsPassthrough port(int port) {
    return new TlsPassthrough(host, IntOrString.of(port), className);
  }

  public TlsPassthrough port(String port) {
    return new TlsPassthrough(host, IntOrString.of(port), className);
  }

  public TlsPassthrough className(String className) {
    return new TlsPassthrough(host, port, className);
  }

  @Override
  public Kind kind() {
    return Kind.TLS_PASSTHROUGH;
  }
}
