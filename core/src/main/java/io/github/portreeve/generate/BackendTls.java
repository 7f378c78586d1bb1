package io.github.portreeve.generate;

/**
 * TLS between what serves the route and the pods.
 *
 * @param hostname the name that the pods' certificate must have; the Service's name when empty
 * @param certificateAuthority ConfigMap whose {@code ca.crt} must have signed it; the authorities
 *     that the system trusts when empty
 */
public record BackendTls(String hostname, String certificateAuthority) {

  /** TLS, as the controller checks it by default. */
  public static BackendTls on() {
    return new BackendTls("", "");
  }

  public BackendTls hostname(String hostname) {
    return new BackendTls(hostname, certificateAuthority);
  }

  public BackendTls certificateAuthority(String configMap) {
    return new BackendTls(hostname, configMap);
  }
}
