package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** Who is at the other end. */
public record NetworkPolicyPeer(
    @Nullable LabelSelector podSelector,
    @Nullable LabelSelector namespaceSelector,
    @Nullable IpBlock ipBlock) {}
