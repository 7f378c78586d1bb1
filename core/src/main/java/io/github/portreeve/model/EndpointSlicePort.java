package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A port behind a Service; no port number means all. */
public record EndpointSlicePort(
    @Nullable String name,
    @Nullable String protocol,
    @Nullable Integer port,
    @Nullable String appProtocol) {}
