package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** From which namespaces ListenerSets may attach to a Gateway. */
public record AllowedListeners(@Nullable RouteNamespaces namespaces) {}
