package io.github.portreeve.model.gateway;

/** How client certificates are checked on one port. */
public record TlsPortConfig(int port, TlsConfig tls) {}
