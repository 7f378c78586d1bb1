package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** How client certificates are checked. */
public record TlsConfig(@Nullable FrontendTlsValidation validation) {}
