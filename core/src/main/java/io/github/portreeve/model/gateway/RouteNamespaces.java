package io.github.portreeve.model.gateway;

import io.github.portreeve.model.LabelSelector;
import org.jspecify.annotations.Nullable;

/** From which namespaces routes, or listeners, may attach. */
public record RouteNamespaces(@Nullable String from, @Nullable LabelSelector selector) {}
