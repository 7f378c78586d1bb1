package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** TLS of a whole Gateway, to clients and to backends. */
public record GatewayTlsConfig(
    @Nullable GatewayBackendTls backend, @Nullable FrontendTlsConfig frontend) {}
