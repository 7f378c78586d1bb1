package io.github.portreeve.model;

/** A container that is put beside those of a running pod, to look into it. */
public record EphemeralContainer(Container container, String targetContainerName) {}
