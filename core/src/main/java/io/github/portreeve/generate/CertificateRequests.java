package io.github.portreeve.generate;

import io.github.portreeve.model.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Certificates that cert-manager is asked for by resources of its own: it looks at Ingresses and
 * Gateways by itself, at IngressRoutes it does not.
 */
final class CertificateRequests {
  private final ExposurePlan plan;
  private final Output output;

  CertificateRequests(ExposurePlan plan, Output output) {
    this.plan = plan;
    this.output = output;
  }

  /** Asks once for each Secret of these routes that no Ingress of the plan asks for. */
  void add(List<WebRoute> routes) {
    Map<String, Set<String>> hosts = new LinkedHashMap<>();
    Map<String, Certificate> certificates = new LinkedHashMap<>();
    for (WebRoute route : routes) {
      Certificate certificate = route.settings().tls();
      if (certificate != null && certificate.isIssued()) {
        String secret = certificate.secretName(plan, route.host());
        hosts.computeIfAbsent(secret, absent -> new LinkedHashSet<>()).add(route.host());
        certificates.put(secret, certificate);
      }
    }
    certificates.keySet().removeAll(askedForByIngresses());
    certificates.forEach((secret, one) -> add(secret, one, List.copyOf(hosts.get(secret))));
  }

  private Set<String> askedForByIngresses() {
    Set<String> secrets = new LinkedHashSet<>();
    for (WebRoute route : WebRoute.of(plan)) {
      Certificate certificate = route.settings().tls();
      boolean issued = certificate != null && certificate.isIssued();
      if (issued && !TraefikDialect.needsIngressRoute(route, plan)) {
        secrets.add(certificate.secretName(plan, route.host()));
      }
    }
    return secrets;
  }

  private void add(String secret, Certificate certificate, List<String> hosts) {
    Map<String, Object> issuer = new LinkedHashMap<>();
    issuer.put("name", certificate.issuer());
    issuer.put("kind", certificate.issuerKind());
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("secretName", secret);
    spec.put("dnsNames", hosts);
    spec.put("issuerRef", issuer);
    ObjectMeta metadata = Labels.metadata(plan, secret);
    output.add(Output.custom("cert-manager.io/v1", "Certificate", metadata, spec));
  }
}
