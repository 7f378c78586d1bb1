package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** How host and path become others before the backend sees them. */
public record HttpUrlRewrite(@Nullable String hostname, @Nullable HttpPathModifier path) {}
