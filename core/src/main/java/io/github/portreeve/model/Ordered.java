package io.github.portreeve.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies that keep the order in which people wrote things; Map.copyOf shuffles it. */
public final class Ordered {
  private Ordered() {}

  public static <V> Map<String, V> copy(Map<String, V> map) {
    return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
