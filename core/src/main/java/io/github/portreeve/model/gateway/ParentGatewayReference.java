package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** The Gateway that a ListenerSet is for. */
public record ParentGatewayReference(
    @Nullable String group, @Nullable String kind, String name, @Nullable String namespace) {}
