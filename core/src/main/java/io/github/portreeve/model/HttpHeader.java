package io.github.portreeve.model;

/** A header of a probe's request. */
public record HttpHeader(String name, String value) {}
