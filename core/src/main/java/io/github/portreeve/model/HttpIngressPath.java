package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A path and what answers it. */
public record HttpIngressPath(String path, @Nullable String pathType, IngressBackend backend) {}
