package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** How evenly pods spread over nodes or zones. */
public record TopologySpreadConstraint(
    int maxSkew,
    String topologyKey,
    String whenUnsatisfiable,
    @Nullable LabelSelector labelSelector) {}
