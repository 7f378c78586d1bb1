package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** What a ReplicaSet wants. */
public record ReplicaSetSpec(
    @Nullable Integer replicas,
    int minReadySeconds,
    @Nullable LabelSelector selector,
    PodTemplateSpec template) {}
