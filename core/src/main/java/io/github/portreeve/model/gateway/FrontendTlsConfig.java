package io.github.portreeve.model.gateway;

import java.util.List;

/** How a Gateway checks the certificates of clients. */
public record FrontendTlsConfig(TlsConfig defaultConfig, List<TlsPortConfig> perPort) {

  public FrontendTlsConfig {
    perPort = List.copyOf(perPort);
  }
}
