package io.github.portreeve.model;

/** An environment variable with a value; empty when the value comes from elsewhere. */
public record EnvVar(String name, String value) {}
