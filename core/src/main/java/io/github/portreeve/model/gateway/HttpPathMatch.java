package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** What a request's path must be like. */
public record HttpPathMatch(@Nullable String type, @Nullable String value) {}
