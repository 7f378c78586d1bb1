package io.github.portreeve.model.gateway;

import java.util.List;

/** Which client certificates are good. */
public record FrontendTlsValidation(List<ObjectReference> caCertificateRefs, String mode) {

  public FrontendTlsValidation {
    caCertificateRefs = List.copyOf(caCertificateRefs);
  }
}
