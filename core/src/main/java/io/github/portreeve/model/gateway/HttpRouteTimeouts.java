package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** How long a request may take, as in {@code 1m30s}. */
public record HttpRouteTimeouts(@Nullable String request, @Nullable String backendRequest) {}
