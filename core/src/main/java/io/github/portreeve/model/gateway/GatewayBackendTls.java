package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** The certificate that a Gateway shows to backends. */
public record GatewayBackendTls(@Nullable SecretObjectReference clientCertificateRef) {}
