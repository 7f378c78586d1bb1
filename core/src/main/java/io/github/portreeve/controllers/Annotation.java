package io.github.portreeve.controllers;

import io.github.portreeve.model.ResourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that a controller reads.
 *
 * @param prefix slash included
 * @param name without the prefix
 * @param readers where it is read
 * @param risk null where the controller grades none
 * @param aliasOf the name that comes first where both are given; null for no alias
 */
public record Annotation(
    Controller controller,
    String prefix,
    String name,
    List<Reader> readers,
    ValueSyntax syntax,
    @Nullable Risk risk,
    @Nullable String aliasOf) {

  public Annotation {
    readers = List.copyOf(readers);
  }

  /** Prefix and name, as manifests spell it. */
  public String key() {
    return prefix + name;
  }

  public boolean isReadFrom(ResourceKind kind) {
    for (Reader reader : readers) {
      if (reader.isKind(kind)) {
        return true;
      }
    }
    return false;
  }
}
