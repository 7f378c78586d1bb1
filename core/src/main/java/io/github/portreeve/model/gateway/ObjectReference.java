package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** An object of any kind, maybe in another namespace. */
public record ObjectReference(String group, String kind, String name, @Nullable String namespace) {}
