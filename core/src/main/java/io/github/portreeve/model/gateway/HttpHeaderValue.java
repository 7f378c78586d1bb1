package io.github.portreeve.model.gateway;

/** A header and its value. */
public record HttpHeaderValue(String name, String value) {}
