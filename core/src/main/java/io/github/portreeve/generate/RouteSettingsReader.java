package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reads what a plan file says of how requests are served. */
final class RouteSettingsReader {
  private RouteSettingsReader() {}

  static RouteSettings settings(PlanFields fields) {
    return new RouteSettings(
        fields.stringOrNull("className"),
        certificate(fields),
        sticky(fields),
        fields.strings("sourceRanges"),
        backendTls(fields));
  }

  /** True, the name of a Secret, or a mapping. */
  private static @Nullable Certificate certificate(PlanFields fields) {
    if (fields.isTrue("tls")) {
      return Certificate.ofController();
    }
    if (fields.isFalse("tls")) {
      return null;
    }
    if (fields.scalar("tls") != null) {
      String secret = fields.stringOrNull("tls");
      return secret == null ? null : Certificate.secret(secret);
    }
    PlanFields tls = fields.mapping("tls", "secret", "issuer", "clusterIssuer");
    return tls == null ? null : issued(tls);
  }

  private static Certificate issued(PlanFields tls) {
    if (tls.has("issuer") && tls.has("clusterIssuer")) {
      tls.refuse(
          "clusterIssuer",
          ErrorType.FIELD_VALUE_FORBIDDEN,
          "one of issuer and clusterIssuer makes the certificate, not both");
    }
    boolean clusterWide = tls.has("clusterIssuer");
    String issuer = tls.string(clusterWide ? "clusterIssuer" : "issuer");
    return new Certificate(tls.string("secret"), issuer, clusterWide);
  }

  /** {@code clientIP}, {@code cookie}, or a mapping with the cookie's name. */
  static @Nullable StickySession sticky(PlanFields fields) {
    YamlScalar scalar = fields.scalar("sticky");
    if (scalar != null) {
      return fields.parsed("sticky", StickySession::parse);
    }
    PlanFields sticky = fields.mapping("sticky", "cookie");
    if (sticky == null) {
      return null;
    }
    String name = sticky.string("cookie");
    return StickySession.parse(name.isEmpty() ? "cookie" : "cookie=" + name);
  }

  /** True, or a mapping. */
  private static @Nullable BackendTls backendTls(PlanFields fields) {
    if (fields.isTrue("backendTls")) {
      return BackendTls.on();
    }
    if (fields.isFalse("backendTls")) {
      return null;
    }
    PlanFields tls = fields.mapping("backendTls", "hostname", "certificateAuthority");
    return tls == null
        ? null
        : new BackendTls(tls.string("hostname"), tls.string("certificateAuthority"));
  }
}
