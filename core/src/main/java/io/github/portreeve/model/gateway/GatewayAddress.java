package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** An address that a Gateway asks for. */
public record GatewayAddress(@Nullable String type, String value) {}
