package io.github.portreeve.rules;

import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ConfigMaps of a set by namespace: their names, and the numbers that stand in them. */
final class ConfigMaps {
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<String>> numbers = new HashMap<>();

  ConfigMaps(ManifestSet manifests) {
    for (Manifest<ConfigMap> one : manifests.ofType(ConfigMap.class)) {
      add(one, one.namespace());
      if (!one.namespace().isEmpty()) {
        add(one, ANY);
      }
    }
  }

  /** The key for those of every namespace, which no namespace can have for a name. */
  private static final String ANY = "*";

  private void add(Manifest<ConfigMap> map, String namespace) {
    setOf(namespace, names).add(map.name());
    for (String text : map.resource().data().values()) {
      Numbers.addAll(text, setOf(namespace, numbers));
    }
  }

  private static Set<String> setOf(String namespace, Map<String, Set<String>> sets) {
    Set<String> set = sets.get(namespace);
    if (set == null) {
      set = new HashSet<>();
      sets.put(namespace, set);
    }
    return set;
  }

  /** Whether one that may be in the namespace of the manifest has this name. */
  boolean hasName(String name, Manifest<?> beside) {
    return has(name, beside, names);
  }

  /** Whether the number stands in one that may be in the namespace of the manifest. */
  boolean hasNumber(String number, Manifest<?> beside) {
    return has(number, beside, numbers);
  }

  private static boolean has(String value, Manifest<?> beside, Map<String, Set<String>> sets) {
    String namespace = beside.namespace().isEmpty() ? ANY : beside.namespace();
    return sets.getOrDefault("", Set.of()).contains(value)
        || sets.getOrDefault(namespace, Set.of()).contains(value);
  }
}
