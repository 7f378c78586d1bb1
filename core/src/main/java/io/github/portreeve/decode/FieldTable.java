package io.github.portreeve.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The fields of the Kubernetes API by object type, each type parsed when it is first met. */
public final class FieldTable {
  /** The type of every object's metadata. */
  public static final String OBJECT_META = "meta.v1.ObjectMeta";

  private static final Map<String, FieldTable> PARSED = new ConcurrentHashMap<>();

  private final List<FieldSpec> fields;
  private final Map<String, FieldSpec> byName;

  private FieldTable(List<FieldSpec> fields) {
    this.fields = List.copyOf(fields);
    this.byName = new HashMap<>(fields.size() * 2);
    for (FieldSpec field : fields) {
      byName.put(field.name(), field);
    }
  }

  /** The type of a kind's objects; null when the table does not have the kind. */
  public static @Nullable String typeOf(String apiVersion, String kind) {
    return FieldData.typeOf(apiVersion + " " + kind);
  }

  /**
   * The fields of an object type.
   *
   * @throws IllegalArgumentException when the table does not have it
   */
  public static FieldTable of(String type) {
    FieldTable found = PARSED.get(type);
    if (found == null) {
      found = new FieldTable(parse(type));
      PARSED.put(type, found);
    }
    return found;
  }

  private static List<FieldSpec> parse(String type) {
    String text = FieldData.fieldsOf(type);
    if (text == null) {
      throw new IllegalArgumentException("no such type: " + type);
    }
    List<FieldSpec> fields = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank;
      fields.add(field(text.substring(start, end)));
      start = end + 1;
    }
    return fields;
  }

  /** Reads {@code name:shape}, {@code name:shape+since}, {@code name:shape+since-until}. */
  private static FieldSpec field(String text) {
    int colon = text.indexOf(':');
    int minus = text.indexOf('-', colon);
    int untilAt = minus < 0 ? text.length() : minus;
    int plus = text.indexOf('+', colon);
    int sinceAt = plus < 0 ? untilAt : plus;
    int since = plus < 0 ? 0 : Integer.parseInt(text, plus + 1, untilAt, 10);
    int until = minus < 0 ? 0 : Integer.parseInt(text, minus + 1, text.length(), 10);
    FieldShape shape = FieldShape.parse(text.substring(colon + 1, sinceAt));
    return new FieldSpec(text.substring(0, colon), shape, since, until);
  }

  /** The field of exactly this name in release 1.{@code minor}; null when there is none. */
  public @Nullable FieldSpec field(String name, int minor) {
    FieldSpec spec = byName.get(name);
    return spec != null && spec.existsIn(minor) ? spec : null;
  }

  /** The field of exactly this name in any release. */
  @Nullable FieldSpec fieldOfAnyRelease(String name) {
    return byName.get(name);
  }

  /** The fields of all releases, by name. */
  public List<FieldSpec> fields() {
    return fields;
  }
}
