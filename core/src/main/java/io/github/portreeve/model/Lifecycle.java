package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** What happens right after a container's start and right before its end. */
public record Lifecycle(
    @Nullable Handler postStart, @Nullable Handler preStop, @Nullable String stopSignal) {}
