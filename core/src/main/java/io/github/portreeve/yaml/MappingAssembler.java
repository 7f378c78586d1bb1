package io.github.portreeve.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a mapping of the keys and values read; the rare cases are left to {@link FieldMerger}. */
final class MappingAssembler {
  /** Up to here comparing all pairs is cheaper than a set. */
  private static final int SMALL = 12;

  private MappingAssembler() {}

  static YamlMapping assemble(OpenCollection collection, int end, ProblemLog problems) {
    YamlEntry[] entries = entries(collection.children);
    List<YamlEntry> written = List.of(entries);
    boolean asWritten = arePlainNames(entries) && areDistinct(entries);
    List<YamlEntry> fields = asWritten ? written : new FieldMerger(problems).merge(written);
    return new YamlMapping(written, fields, problems.source(), collection.start, end);
  }

  private static YamlEntry[] entries(List<YamlNode> keysAndValues) {
    YamlEntry[] entries = new YamlEntry[keysAndValues.size() / 2];
    for (int i = 0; i < entries.length; i++) {
      YamlNode key = keysAndValues.get(2 * i);
      entries[i] = new YamlEntry(key, MappingKey.name(key), keysAndValues.get(2 * i + 1));
    }
    return entries;
  }

  private static boolean arePlainNames(YamlEntry[] entries) {
    for (YamlEntry entry : entries) {
      if (MappingKey.isMerge(entry.key()) || !MappingKey.isString(entry.key())) {
        return false;
      }
    }
    return true;
  }

  private static boolean areDistinct(YamlEntry[] entries) {
    if (entries.length > SMALL) {
      Set<String> names = new HashSet<>(entries.length * 2);
      for (YamlEntry entry : entries) {
        names.add(entry.name());
      }
      return names.size() == entries.length;
    }
    for (int i = 1; i < entries.length; i++) {
      for (int j = 0; j < i; j++) {
        if (entries[i].name().equals(entries[j].name())) {
          return false;
        }
      }
    }
    return true;
  }
}
