package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named values. */
public final class YamlMapping implements YamlNode {
  /** Up to here looking at every name is cheaper than an index. */
  private static final int SMALL = 16;

  private final List<YamlEntry> entries;
  private final List<YamlEntry> fields;
  private final SourceFile source;
  private final int start;
  private final int end;

  /** By name; null until a large mapping is asked. */
  private @Nullable Map<String, YamlEntry> index;

  YamlMapping(
      List<YamlEntry> entries, List<YamlEntry> fields, SourceFile source, int start, int end) {
    this.entries = entries;
    this.fields = fields;
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** A mapping that no text holds as it is; it stands where the given node does. */
  public static YamlMapping of(List<YamlEntry> fields, YamlNode place) {
    List<YamlEntry> all = List.copyOf(fields);
    SourceSpan span = place.span();
    return new YamlMapping(all, all, place.source(), span.start(), span.end());
  }

  /** What is written, in that order: merge keys, repeated keys and all. */
  public List<YamlEntry> entries() {
    return entries;
  }

  /**
   * What kubectl sends: merge keys replaced by what they bring, and of several entries with one
   * name the last. A key that can stand in no JSON is missing. Values may be aliases.
   */
  public List<YamlEntry> fields() {
    return fields;
  }

  /** The field with this name; null when there is none. */
  public @Nullable YamlEntry field(String name) {
    if (fields.size() > SMALL) {
      return index().get(name);
    }
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return fields.get(i);
      }
    }
    return null;
  }

  /** The value of the field with this name, never an alias; null when there is none. */
  public @Nullable YamlNode get(String name) {
    YamlEntry field = field(name);
    return field == null ? null : field.value().resolve();
  }

  private Map<String, YamlEntry> index() {
    Map<String, YamlEntry> known = index;
    if (known == null) {
      known = new HashMap<>(fields.size() * 2);
      for (int i = 0; i < fields.size(); i++) {
        known.put(fields.get(i).name(), fields.get(i));
      }
      index = known;
    }
    return known;
  }

  @Override
  public SourceSpan span() {
    return new SourceSpan(start, end);
  }

  @Override
  public SourceFile source() {
    return source;
  }

  @Override
  public Kind kind() {
    return Kind.MAPPING;
  }
}
