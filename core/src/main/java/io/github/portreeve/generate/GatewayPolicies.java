package io.github.portreeve.generate;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.gateway.BackendTlsPolicy;
import io.github.portreeve.model.gateway.BackendTlsPolicySpec;
import io.github.portreeve.model.gateway.BackendTlsValidation;
import io.github.portreeve.model.gateway.LocalObjectReference;
import io.github.portreeve.model.gateway.PolicyTargetReference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** BackendTLSPolicies: a Gateway speaks TLS with a Service, and checks whose certificate it is. */
final class GatewayPolicies {
  private final ExposurePlan plan;
  private final Output output;
  private final Set<String> known = new HashSet<>();

  GatewayPolicies(ExposurePlan plan, Output output) {
    this.plan = plan;
    this.output = output;
  }

  /** Adds a policy for each Service that the routes lead to by TLS. */
  void add(ServicePlanner services) {
    for (WebRoute route : WebRoute.of(plan)) {
      BackendTls tls = route.settings().backendTls();
      String service = services.backend(route).service();
      if (tls != null && known.add(service)) {
        add(service, tls);
      }
    }
  }

  private void add(String service, BackendTls tls) {
    BackendTlsPolicySpec spec =
        new BackendTlsPolicySpec(
            List.of(new PolicyTargetReference("", "Service", service, null)),
            validation(service, tls),
            Map.of());
    String hostname = hostname(service, tls);
    output.add(
        Manifest.generated(new BackendTlsPolicy(Labels.metadata(plan, service), spec)),
        "the pods must have a certificate for "
            + hostname
            + (tls.certificateAuthority().isEmpty()
                ? " that an authority known to the Gateway's system has signed"
                : " signed by ca.crt of ConfigMap " + tls.certificateAuthority()));
  }

  private BackendTlsValidation validation(String service, BackendTls tls) {
    BackendTlsValidation.Builder validation =
        BackendTlsValidation.builder().hostname(hostname(service, tls));
    return tls.certificateAuthority().isEmpty()
        ? validation.wellKnownCACertificates("System").build()
        : validation
            .caCertificateRefs(
                List.of(new LocalObjectReference("", "ConfigMap", tls.certificateAuthority())))
            .build();
  }

  private String hostname(String service, BackendTls tls) {
    if (!tls.hostname().isEmpty()) {
      return tls.hostname();
    }
    return plan.namespace().isEmpty() ? service : service + "." + plan.namespace() + ".svc";
  }
}
