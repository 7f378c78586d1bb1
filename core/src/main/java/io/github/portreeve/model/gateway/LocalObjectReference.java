package io.github.portreeve.model.gateway;

/** An object of any kind in the same namespace. */
public record LocalObjectReference(String group, String kind, String name) {}
