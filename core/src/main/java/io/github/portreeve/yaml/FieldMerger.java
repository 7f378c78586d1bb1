package io.github.portreeve.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works merge keys and repeated keys out, as go-yaml v2 does: from top to bottom, what a merge key
 * brings being set at its place. The API server's strict reading refuses every key that is set
 * twice, even by a merge; kubectl lets the last one win, so a merge above a key is overridden by it
 * and a merge below overrides it.
 */
final class FieldMerger {
  private final ProblemLog problems;
  private final List<YamlEntry> fields = new ArrayList<>();

  /** Places in {@link #fields}. */
  private final Map<String, Integer> byName = new HashMap<>();

  private final Map<String, YamlEntry> byIdentity = new HashMap<>();

  FieldMerger(ProblemLog problems) {
    this.problems = problems;
  }

  List<YamlEntry> merge(List<YamlEntry> entries) {
    for (YamlEntry entry : entries) {
      YamlNode key = entry.key();
      if (MappingKey.isMerge(key)) {
        bring(entry.value());
      } else if (MappingKey.isUsable(key)) {
        set(entry, key);
      } else {
        add(YamlProblem.Type.KEY_TYPE, key, MappingKey.complaint(key));
      }
    }
    return List.copyOf(fields);
  }

  private void bring(YamlNode merged) {
    // An alias of a list is not taken, only a list that stands right here.
    if (merged instanceof YamlSequence list) {
      for (int i = list.items().size() - 1; i >= 0; i--) {
        bringMapping(list.items().get(i));
      }
    } else {
      bringMapping(merged);
    }
  }

  private void bringMapping(YamlNode merged) {
    if (merged.resolve() instanceof YamlMapping mapping) {
      for (YamlEntry field : mapping.fields()) {
        set(field, merged);
      }
    } else {
      String message = "<< merges a mapping or a list of mappings: quote it if it is meant as text";
      add(YamlProblem.Type.MERGE, merged, message);
    }
  }

  /** The place is where a second setting is reported. */
  private void set(YamlEntry entry, YamlNode place) {
    YamlEntry first = byIdentity.put(MappingKey.identity(entry), entry);
    if (first != null) {
      int line = problems.line(first.key().span().start());
      String message = "key \"" + entry.name() + "\" is already set in line " + line;
      add(YamlProblem.Type.DUPLICATE_KEY, place, message);
    }
    Integer known = byName.putIfAbsent(entry.name(), fields.size());
    if (known == null) {
      fields.add(entry);
    } else {
      fields.set(known, entry);
    }
  }

  private void add(YamlProblem.Type type, YamlNode place, String message) {
    problems.add(type, place.span().start(), place.span().end(), message);
  }
}
