package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** Which service and method must be called. */
public record GrpcMethodMatch(
    @Nullable String type, @Nullable String service, @Nullable String method) {}
