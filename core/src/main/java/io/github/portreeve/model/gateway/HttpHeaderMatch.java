package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** What a header, or a parameter of the query, must be like. */
public record HttpHeaderMatch(@Nullable String type, String name, String value) {}
