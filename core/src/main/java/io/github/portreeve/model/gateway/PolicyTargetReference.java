package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** The object, or its part, that a policy is about. */
public record PolicyTargetReference(
    String group, String kind, String name, @Nullable String sectionName) {}
