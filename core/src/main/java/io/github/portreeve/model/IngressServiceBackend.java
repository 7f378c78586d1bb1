package io.github.portreeve.model;

/** A Service and one of its ports. */
public record IngressServiceBackend(String name, ServiceBackendPort port) {}
