package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** Objects that may be referred to; all of the kind without a name. */
public record ReferenceGrantTo(String group, String kind, @Nullable String name) {}
