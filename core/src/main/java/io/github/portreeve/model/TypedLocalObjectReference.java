package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** An object of any kind in the same namespace. */
public record TypedLocalObjectReference(@Nullable String apiGroup, String kind, String name) {}
