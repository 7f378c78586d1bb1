package io.github.portreeve.rules;

import io.github.portreeve.model.Secret;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The certificate and the key in a Secret, as they are written there.
 *
 * @param certificate PEM text; null when it is absent, empty or no text
 * @param key the same
 */
record TlsPair(@Nullable String certificate, @Nullable String key) {

  static TlsPair of(Secret secret) {
    return new TlsPair(text(secret, "tls.crt"), text(secret, "tls.key"));
  }

  /** What the server would keep: stringData goes before data. */
  private static @Nullable String text(Secret secret, String key) {
    String text = secret.stringData().get(key);
    if (text == null) {
      text = decoded(secret.data().getOrDefault(key, ""));
    }
    return text == null || text.isBlank() || Unfilled.isIn(text) ? null : text;
  }

  private static @Nullable String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null; // The server refuses it.
    }
  }

  /** Whether somebody meant this to be a certificate, and not a text that holds its place. */
  boolean looksLikeCertificate() {
    return certificate != null && certificate.contains("-----BEGIN CERTIFICATE-----");
  }

  /** The first certificate, which is the server's own; null when it cannot be read. */
  @Nullable X509Certificate leaf() {
    byte[] der = certificate == null ? null : Pem.block(certificate, "CERTIFICATE");
    if (der == null) {
      return null;
    }
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (CertificateException e) {
      return null; // That it cannot be read is what the caller reports.
    }
  }
}
