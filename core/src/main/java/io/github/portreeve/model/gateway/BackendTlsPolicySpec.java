package io.github.portreeve.model.gateway;

import io.github.portreeve.model.Ordered;
import java.util.List;
import java.util.Map;

/** Which backends are spoken to by TLS, and what they must prove. */
public record BackendTlsPolicySpec(
    List<PolicyTargetReference> targetRefs,
    BackendTlsValidation validation,
    Map<String, String> options) {

  public BackendTlsPolicySpec {
    targetRefs = List.copyOf(targetRefs);
    options = Ordered.copy(options);
  }
}
