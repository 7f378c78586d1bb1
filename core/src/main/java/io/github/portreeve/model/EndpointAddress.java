package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** One address behind a Service. */
public record EndpointAddress(String ip, String hostname, @Nullable String nodeName) {}
