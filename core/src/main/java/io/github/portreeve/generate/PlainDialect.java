package io.github.portreeve.generate;

import java.util.List;
import java.util.Map;

/** Kubernetes alone: nothing that only one controller would understand. */
final class PlainDialect implements Dialect {
  @Override
  public Map<String, String> ingress(List<RoutedRequests> routes) {
    return Map.of();
  }

  @Override
  public Map<String, String> service(WebRoute route) {
    return Map.of();
  }

  @Override
  public Map<String, String> passthrough() {
    return Map.of();
  }
}
