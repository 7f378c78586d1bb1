package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** A backend that gets a copy of requests. */
public record HttpRequestMirror(
    BackendObjectReference backendRef, @Nullable Integer percent, @Nullable Fraction fraction) {}
