package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** The controller of a class and its settings. */
public record IngressClassSpec(String controller, @Nullable IngressClassParameters parameters) {}
