package io.github.portreeve.write;

import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.IngressClassParameters;

/** Encodes classes of Ingresses. */
final class IngressClassEncoder {
  private IngressClassEncoder() {}

  static void ingressClass(IngressClass ingressClass, Fields fields) {
    IngressClassParameters parameters = ingressClass.spec().parameters();
    Fields spec =
        new Fields()
            .string("controller", ingressClass.spec().controller())
            .objectOrNull("parameters", parameters, IngressClassEncoder::parameters);
    fields.object("spec", spec);
  }

  private static Fields parameters(IngressClassParameters parameters) {
    return new Fields()
        .stringOrNull("apiGroup", parameters.apiGroup())
        .string("kind", parameters.kind())
        .string("name", parameters.name())
        .stringOrNull("scope", parameters.scope())
        .stringOrNull("namespace", parameters.namespace());
  }
}
