package io.github.portreeve.rules;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of the Services of a set, by namespace. */
final class ServiceNames {
  private final Set<String> all = new TreeSet<>();
  private final Map<String, Set<String>> byNamespace = new HashMap<>();

  ServiceNames(ManifestSet manifests) {
    for (Manifest<Service> service : manifests.services()) {
      all.add(service.name());
      Set<String> names = byNamespace.get(service.namespace());
      if (names == null) {
        names = new TreeSet<>();
        byNamespace.put(service.namespace(), names);
      }
      names.add(service.name());
    }
  }

  /** Those that may be in this namespace, or in any when it is empty. */
  Set<String> in(String namespace) {
    if (namespace.isEmpty()) {
      return all;
    }
    Set<String> own = byNamespace.getOrDefault(namespace, Set.of());
    Set<String> others = byNamespace.getOrDefault("", Set.of());
    if (own.isEmpty() || others.isEmpty()) {
      return own.isEmpty() ? others : own;
    }
    Set<String> both = new TreeSet<>(own);
    both.addAll(others);
    return both;
  }

  /** Whether one says that it is in this namespace. */
  boolean speakOf(String namespace) {
    return byNamespace.containsKey(namespace);
  }
}
