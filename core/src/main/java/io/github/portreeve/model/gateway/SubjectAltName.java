package io.github.portreeve.model.gateway;

/** A name that a certificate may have. */
public record SubjectAltName(String type, String hostname, String uri) {}
