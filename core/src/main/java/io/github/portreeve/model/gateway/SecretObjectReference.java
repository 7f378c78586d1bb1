package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** A Secret, or what stands for one. */
public record SecretObjectReference(
    @Nullable String group, @Nullable String kind, String name, @Nullable String namespace) {}
