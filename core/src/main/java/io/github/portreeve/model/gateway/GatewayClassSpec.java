package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** Which controller serves a class, and with which settings. */
public record GatewayClassSpec(
    String controllerName,
    @Nullable ParametersReference parametersRef,
    @Nullable String description) {}
