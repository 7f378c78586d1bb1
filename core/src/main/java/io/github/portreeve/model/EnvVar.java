package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/**
 * An environment variable.
 *
 * @param value empty when the value comes from elsewhere
 * @param valueFrom where it comes from, as it is written; null when nowhere is named
 */
public record EnvVar(String name, String value, @Nullable FieldValues valueFrom) {}
