package io.github.portreeve.trace;

import io.github.portreeve.exposure.IngressClasses;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What annotations of known controllers say of plain HTTP. */
final class Redirects {
  private static final String ALLOW_HTTP = "kubernetes.io/ingress.allow-http";

  private Redirects() {}

  /**
   * A sentence without a full stop; null when there is nothing to say.
   *
   * @param encrypted whether the Ingress has TLS for the host
   */
  static @Nullable String note(Manifest<Ingress> ingress, boolean encrypted) {
    Map<String, String> annotations = new TreeMap<>(ingress.metadata().annotations());
    if ("false".equals(annotations.get(ALLOW_HTTP))) {
      return "plain http is not served, as the annotation " + ALLOW_HTTP + " says";
    }
    String answer = null;
    for (Map.Entry<String, String> annotation : annotations.entrySet()) {
      String key = annotation.getKey();
      boolean speaks = key.endsWith("ssl-redirect") || key.endsWith("/redirect-to-https");
      if (speaks && (answer == null || annotation.getValue().equals("true"))) {
        answer = said(key, annotation.getValue());
      }
    }
    return answer == null && encrypted
        ? byDefault(IngressClasses.nameOf(ingress.resource()))
        : answer;
  }

  private static String said(String key, String value) {
    return value.equals("false")
        ? "plain http is answered without a redirect, as the annotation " + key + " says"
        : "plain http is redirected to https, as the annotation " + key + " says";
  }

  private static String byDefault(String className) {
    return className.equals("nginx") || className.equals("haproxy")
        ? "controllers called "
            + className
            + " redirect plain http to https where there is TLS, unless an annotation says otherwise"
        : "whether plain http is redirected to https is up to the controller";
  }
}
