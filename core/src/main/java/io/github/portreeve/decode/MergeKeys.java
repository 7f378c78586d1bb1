package io.github.portreeve.decode;

import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Tells what a mapping holds itself from what a {@code <<} brings into it. */
final class MergeKeys {
  private MergeKeys() {}

  /** The merge key's value that brings this field; null when the mapping holds it itself. */
  static @Nullable YamlNode source(YamlMapping mapping, YamlEntry field) {
    YamlNode merge = null;
    for (YamlEntry entry : mapping.entries()) {
      if (entry == field) {
        return null;
      }
      merge = entry.name().equals("<<") ? entry.value() : merge;
    }
    return merge;
  }
}
