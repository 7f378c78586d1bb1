package io.github.portreeve.model;

/** A connection to the container. */
public record TcpSocketAction(IntOrString port, String host) {}
