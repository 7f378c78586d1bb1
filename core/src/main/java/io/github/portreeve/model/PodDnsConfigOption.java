package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** One resolver option. */
public record PodDnsConfigOption(String name, @Nullable String value) {}
