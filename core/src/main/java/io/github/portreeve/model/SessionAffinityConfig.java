package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** How long a client keeps its pod. */
public record SessionAffinityConfig(@Nullable Integer clientIPTimeoutSeconds) {}
