package io.github.portreeve.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Manifests by name, and where one name is in many namespaces, by these too. Filled first, asked
 * then; not for several threads.
 */
public final class NameIndex<M extends Manifest<?>> {
  /** Up to so many of one name are looked through. */
  private static final int FEW = 16;

  private final Map<String, List<M>> byName = new HashMap<>();
  private final Map<String, Map<String, List<M>>> byNamespace = new HashMap<>();

  /** Nothing in it yet. */
  public NameIndex() {}

  public void add(M manifest) {
    LabelIndex.add(byName, manifest.name(), manifest);
  }

  public boolean isEmpty() {
    return byName.isEmpty();
  }

  /** All of this name, in the order they were added. */
  public List<M> of(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
  }

  /** Those of this name that may be in the asker's namespace. */
  public List<M> of(String name, Manifest<?> asker) {
    List<M> all = byName.getOrDefault(name, List.of());
    if (asker.namespace().isEmpty() || all.isEmpty()) {
      return Collections.unmodifiableList(all);
    }
    List<M> found = new ArrayList<>(1);
    if (all.size() > FEW) {
      Map<String, List<M>> namespaces = namespaces(name, all);
      found.addAll(namespaces.getOrDefault(asker.namespace(), List.of()));
      found.addAll(namespaces.getOrDefault("", List.of()));
      return found;
    }
    for (M manifest : all) {
      if (ManifestSet.mayShareNamespace(manifest, asker)) {
        found.add(manifest);
      }
    }
    return found;
  }

  private Map<String, List<M>> namespaces(String name, List<M> all) {
    Map<String, List<M>> namespaces = byNamespace.get(name);
    if (namespaces == null) {
      namespaces = new HashMap<>();
      for (M manifest : all) {
        LabelIndex.add(namespaces, manifest.namespace(), manifest);
      }
      byNamespace.put(name, namespaces);
    }
    return namespaces;
  }
}
