package io.github.portreeve.model;

/** The operating system a pod is for. */
public record PodOs(String name) {}
