package io.github.portreeve.model.gateway;

/** Objects that may refer, by kind and namespace. */
public record ReferenceGrantFrom(String group, String kind, String namespace) {}
