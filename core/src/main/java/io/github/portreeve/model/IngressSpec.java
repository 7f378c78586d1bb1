package io.github.portreeve.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of an Ingress. */
public record IngressSpec(
    @Nullable String ingressClassName,
    @Nullable IngressBackend defaultBackend,
    List<IngressTls> tls,
    List<IngressRule> rules) {

  public IngressSpec {
    tls = List.copyOf(tls);
    rules = List.copyOf(rules);
  }
}
