package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** A kind of routes. */
public record RouteGroupKind(@Nullable String group, String kind) {}
