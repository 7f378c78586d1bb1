package io.github.portreeve.model.gateway;

import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ResourceKind;

/** That and how Gateways speak TLS to backends. */
public record BackendTlsPolicy(ObjectMeta metadata, BackendTlsPolicySpec spec) implements Resource {

  @Override
  public ResourceKind kind() {
    return ResourceKind.BACKEND_TLS_POLICY;
  }
}
