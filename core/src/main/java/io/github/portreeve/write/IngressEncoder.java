package io.github.portreeve.write;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.HttpIngressRuleValue;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.ServiceBackendPort;
import io.github.portreeve.model.TypedLocalObjectReference;

/** Encodes Ingresses: in the shape of v1, or in the one that both beta versions share. */
final class IngressEncoder {
  private final boolean beta;

  private IngressEncoder(boolean beta) {
    this.beta = beta;
  }

  static IngressEncoder of(ApiType type) {
    return new IngressEncoder(type.version().equals("v1beta1"));
  }

  void ingress(Ingress ingress, Fields fields) {
    fields.object("spec", spec(ingress.spec()));
  }

  private Fields spec(IngressSpec spec) {
    return new Fields()
        .stringOrNull("ingressClassName", spec.ingressClassName())
        .objectOrNull(beta ? "backend" : "defaultBackend", spec.defaultBackend(), this::backend)
        .objects("rules", spec.rules(), this::rule)
        .objects("tls", spec.tls(), IngressEncoder::tls);
  }

  private Fields rule(IngressRule rule) {
    return new Fields().string("host", rule.host()).objectOrNull("http", rule.http(), this::http);
  }

  private Fields http(HttpIngressRuleValue http) {
    return new Fields().objects("paths", http.paths(), this::path);
  }

  private Fields path(HttpIngressPath path) {
    return new Fields()
        .string("path", path.path())
        .stringOrNull("pathType", path.pathType())
        .object("backend", backend(path.backend()));
  }

  private Fields backend(IngressBackend backend) {
    Fields fields = new Fields();
    if (beta && backend.service() != null) {
      betaService(backend.service(), fields);
    } else {
      fields.objectOrNull("service", backend.service(), IngressEncoder::service);
    }
    return fields.objectOrNull("resource", backend.resource(), IngressEncoder::resource);
  }

  private static void betaService(IngressServiceBackend service, Fields fields) {
    ServiceBackendPort port = service.port();
    fields
        .string("serviceName", service.name())
        .intOrString(
            "servicePort",
            port.name().isEmpty() ? IntOrString.of(port.number()) : IntOrString.of(port.name()));
  }

  private static Fields service(IngressServiceBackend service) {
    Fields port =
        new Fields()
            .string("name", service.port().name())
            .number("number", service.port().number());
    return new Fields().string("name", service.name()).object("port", port);
  }

  private static Fields resource(TypedLocalObjectReference resource) {
    return new Fields()
        .stringOrNull("apiGroup", resource.apiGroup())
        .string("kind", resource.kind())
        .string("name", resource.name());
  }

  private static Fields tls(IngressTls tls) {
    return new Fields().strings("hosts", tls.hosts()).string("secretName", tls.secretName());
  }
}
