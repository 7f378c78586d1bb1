package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** How many pods may be missing or surplus while they are replaced. */
public record RollingUpdate(
    @Nullable IntOrString maxUnavailable,
    @Nullable IntOrString maxSurge,
    @Nullable Integer partition) {}
