package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A port behind a Service. */
public record EndpointPort(String name, int port, String protocol, @Nullable String appProtocol) {}
