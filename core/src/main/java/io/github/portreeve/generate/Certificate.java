package io.github.portreeve.generate;

import java.util.List;

/**
 * Where the certificate of a host comes from.
 *
 * @param secret Secret that holds it; when empty the controller's own, or with an issuer one named
 *     after the app, for each host
 * @param issuer issuer of cert-manager that makes it; empty when it is there already
 * @param clusterWide whether that is a ClusterIssuer
 */
public record Certificate(String secret, String issuer, boolean clusterWide) {

  /** A certificate that is there. */
  public static Certificate secret(String secret) {
    return new Certificate(secret, "", false);
  }

  /** Whichever certificate the controller has by itself. */
  public static Certificate ofController() {
    return secret("");
  }

  /** A certificate that cert-manager makes, by an Issuer of the app's namespace. */
  public static Certificate issuer(String issuer) {
    return new Certificate("", issuer, false);
  }

  /** A certificate that cert-manager makes, by a ClusterIssuer. */
  public static Certificate clusterIssuer(String issuer) {
    return new Certificate("", issuer, true);
  }

  /** Keeps it in this Secret. */
  public Certificate in(String secret) {
    return new Certificate(secret, issuer, clusterWide);
  }

  boolean isIssued() {
    return !issuer.isEmpty();
  }

  String issuerKind() {
    return clusterWide ? "ClusterIssuer" : "Issuer";
  }

  /** Whether the controller uses whichever it has. */
  boolean isOfController() {
    return secret.isEmpty() && !isIssued();
  }

  /**
   * The Secret's name; empty for the controller's own certificate. Each host gets a Secret of its
   * own when none is named: cert-manager makes a Secret for one object, and hosts may be in
   * several.
   */
  String secretName(ExposurePlan plan, String host) {
    if (!secret.isEmpty() || !isIssued()) {
      return secret;
    }
    List<String> hosts =
        WebRoute.of(plan).stream()
            .filter(route -> route.settings().tls() != null && route.settings().tls().isUnnamed())
            .map(WebRoute::host)
            .distinct()
            .toList();
    int number = hosts.indexOf(host) + 1;
    return plan.app() + "-tls" + (number > 1 ? "-" + number : "");
  }

  private boolean isUnnamed() {
    return secret.isEmpty() && isIssued();
  }
}
