package io.github.portreeve.decode;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** What an object says it is. */
final class TypeHeader {
  private final YamlMapping object;
  private final @Nullable YamlEntry apiVersion;
  private final @Nullable YamlEntry kind;
  private final @Nullable ApiType implied;

  /**
   * @param implied what the object is when it says nothing at all; null when nothing tells
   */
  TypeHeader(YamlMapping object, @Nullable ApiType implied) {
    this.object = object;
    this.apiVersion = entry(object, "apiVersion");
    this.kind = entry(object, "kind");
    this.implied = apiVersion == null && kind == null ? implied : null;
  }

  /**
   * In this one place the API server does not mind {@code Kind} for {@code kind}. Of several it
   * takes the last, in the order of the alphabet, in which YAML is made JSON.
   */
  private static @Nullable YamlEntry entry(YamlMapping object, String name) {
    YamlEntry last = null;
    for (YamlEntry field : object.fields()) {
      boolean later = last == null || field.name().compareTo(last.name()) > 0;
      if (field.name().equalsIgnoreCase(name) && later) {
        last = field;
      }
    }
    return last;
  }

  /**
   * As written or implied, but {@code v1} for {@code /v1}, which has a group of no name; empty when
   * it is absent or not a string.
   */
  String apiVersion() {
    String written = implied == null ? text(apiVersion) : implied.apiVersion();
    boolean core = written.length() > 1 && written.lastIndexOf('/') == 0;
    return core ? written.substring(1) : written;
  }

  /** As written or implied; empty when it is absent or not a string. */
  String kind() {
    return implied == null ? text(kind) : implied.kind();
  }

  private static String text(@Nullable YamlEntry entry) {
    return entry != null
            && entry.value().resolve() instanceof YamlScalar scalar
            && scalar.type() == ScalarType.STRING
        ? scalar.string()
        : "";
  }

  /** The apiVersion where it is neither a string nor null; null everywhere else. */
  @Nullable YamlNode mistypedApiVersion() {
    return mistyped(apiVersion);
  }

  /** The kind where it is neither a string nor null; null everywhere else. */
  @Nullable YamlNode mistypedKind() {
    return mistyped(kind);
  }

  private static @Nullable YamlNode mistyped(@Nullable YamlEntry entry) {
    YamlNode value = entry == null ? null : entry.value().resolve();
    boolean fits =
        value == null
            || value instanceof YamlScalar scalar
                && (scalar.type() == ScalarType.STRING || scalar.type() == ScalarType.NULL);
    return fits ? null : value;
  }

  /** Where to point for the apiVersion: its value, else the object's first key. */
  YamlNode apiVersionPlace() {
    return place(apiVersion);
  }

  /** Where to point for the kind: its value, else the object's first key. */
  YamlNode kindPlace() {
    return place(kind);
  }

  private YamlNode place(@Nullable YamlEntry entry) {
    if (entry != null) {
      return entry.value().span().length() > 0 ? entry.value() : entry.key();
    }
    return object.entries().isEmpty() ? object : object.entries().get(0).key();
  }

  boolean hasMetadata() {
    return object.field("metadata") != null;
  }

  /** Whether the apiVersion, if it has one, is all that it has. */
  boolean isAlone() {
    return object.fields().size() == 1;
  }
}
