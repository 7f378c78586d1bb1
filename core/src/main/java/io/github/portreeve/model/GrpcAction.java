package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A gRPC health check. */
public record GrpcAction(int port, @Nullable String service) {}
