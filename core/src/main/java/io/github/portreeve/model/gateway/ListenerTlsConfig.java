package io.github.portreeve.model.gateway;

import io.github.portreeve.model.Ordered;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a listener ends TLS, or that it does not. */
public record ListenerTlsConfig(
    @Nullable String mode,
    List<SecretObjectReference> certificateRefs,
    Map<String, String> options) {

  public ListenerTlsConfig {
    certificateRefs = List.copyOf(certificateRefs);
    options = Ordered.copy(options);
  }
}
