package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A port or a range of them; no port means all of the protocol. */
public record NetworkPolicyPort(
    @Nullable String protocol, @Nullable IntOrString port, @Nullable Integer endPort) {}
