package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** The object that holds a class' settings. */
public record ParametersReference(
    String group, String kind, String name, @Nullable String namespace) {}
