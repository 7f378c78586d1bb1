package io.github.portreeve.model;

/** A condition that must hold before a pod counts as ready. */
public record PodReadinessGate(String conditionType) {}
