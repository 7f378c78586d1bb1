package io.github.portreeve.decode;

import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.HttpIngressRuleValue;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.IngressClassParameters;
import io.github.portreeve.model.IngressClassSpec;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.ServiceBackendPort;
import io.github.portreeve.model.TypedLocalObjectReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes Ingresses and their classes. */
final class IngressDecoder {
  private IngressDecoder() {}

  static Ingress ingress(Fields fields, boolean beta) {
    return new Ingress(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        ingressSpec(fields.objectOrEmpty("spec"), beta));
  }

  private static IngressSpec ingressSpec(Fields fields, boolean beta) {
    Fields defaultBackend = fields.object(beta ? "backend" : "defaultBackend");
    return new IngressSpec(
        fields.stringOrNull("ingressClassName"),
        defaultBackend == null ? null : ingressBackend(defaultBackend, beta),
        ingressTls(fields.list("tls")),
        ingressRules(fields.list("rules"), beta));
  }

  private static List<IngressTls> ingressTls(List<Fields> items) {
    List<IngressTls> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(new IngressTls(item.strings("hosts"), item.string("secretName")));
    }
    return list;
  }

  private static List<IngressRule> ingressRules(List<Fields> items, boolean beta) {
    List<IngressRule> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      Fields http = item.object("http");
      HttpIngressRuleValue value =
          http == null
              ? null
              : new HttpIngressRuleValue(httpIngressPaths(http.list("paths"), beta));
      list.add(new IngressRule(item.string("host"), value));
    }
    return list;
  }

  private static List<HttpIngressPath> httpIngressPaths(List<Fields> items, boolean beta) {
    List<HttpIngressPath> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      IngressBackend backend = ingressBackend(item.objectOrEmpty("backend"), beta);
      list.add(new HttpIngressPath(item.string("path"), item.stringOrNull("pathType"), backend));
    }
    return list;
  }

  private static IngressBackend ingressBackend(Fields fields, boolean beta) {
    return new IngressBackend(
        beta ? betaServiceBackend(fields) : ingressServiceBackendOrNull(fields.object("service")),
        typedLocalObjectReferenceOrNull(fields.object("resource")));
  }

  /** The old shape: serviceName and servicePort side by side in the backend itself. */
  private static @Nullable IngressServiceBackend betaServiceBackend(Fields fields) {
    String name = fields.string("serviceName");
    IntOrString port = fields.intOrString("servicePort");
    if (name.isEmpty() && port.number() == 0 && !port.isString()) {
      return null;
    }
    return new IngressServiceBackend(name, new ServiceBackendPort(port.string(), port.number()));
  }

  static IngressServiceBackend ingressServiceBackend(Fields fields) {
    return new IngressServiceBackend(
        fields.string("name"), serviceBackendPort(fields.objectOrEmpty("port")));
  }

  static @Nullable IngressServiceBackend ingressServiceBackendOrNull(@Nullable Fields fields) {
    return fields == null ? null : ingressServiceBackend(fields);
  }

  static ServiceBackendPort serviceBackendPort(Fields fields) {
    return new ServiceBackendPort(fields.string("name"), fields.int32("number"));
  }

  static TypedLocalObjectReference typedLocalObjectReference(Fields fields) {
    return new TypedLocalObjectReference(
        fields.stringOrNull("apiGroup"), fields.string("kind"), fields.string("name"));
  }

  static @Nullable TypedLocalObjectReference typedLocalObjectReferenceOrNull(
      @Nullable Fields fields) {
    return fields == null ? null : typedLocalObjectReference(fields);
  }

  static IngressClass ingressClass(Fields fields) {
    return new IngressClass(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        ingressClassSpec(fields.objectOrEmpty("spec")));
  }

  static IngressClassSpec ingressClassSpec(Fields fields) {
    return new IngressClassSpec(
        fields.string("controller"), ingressClassParametersOrNull(fields.object("parameters")));
  }

  static IngressClassParameters ingressClassParameters(Fields fields) {
    return IngressClassParameters.builder()
        .apiGroup(fields.stringOrNull("apiGroup"))
        .kind(fields.string("kind"))
        .name(fields.string("name"))
        .scope(fields.stringOrNull("scope"))
        .namespace(fields.stringOrNull("namespace"))
        .build();
  }

  static @Nullable IngressClassParameters ingressClassParametersOrNull(@Nullable Fields fields) {
    return fields == null ? null : ingressClassParameters(fields);
  }
}
