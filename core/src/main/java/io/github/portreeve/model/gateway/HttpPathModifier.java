package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** What becomes of a path. */
public record HttpPathModifier(
    String type, @Nullable String replaceFullPath, @Nullable String replacePrefixMatch) {}
