package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** What answers a request: a Service or another object. */
public record IngressBackend(
    @Nullable IngressServiceBackend service, @Nullable TypedLocalObjectReference resource) {

  /** A backend that names nothing. */
  public static final IngressBackend EMPTY = new IngressBackend(null, null);

  public static IngressBackend of(IngressServiceBackend service) {
    return new IngressBackend(service, null);
  }
}
