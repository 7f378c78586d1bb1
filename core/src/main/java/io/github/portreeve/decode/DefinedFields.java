package io.github.portreeve.decode;

import io.github.portreeve.definition.Schema;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.text.Nearest;
import io.github.portreeve.yaml.YamlAlias;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields that a kind's definition does not have. Values of wrong types are no matter
 * here, but what is within them is unknown.
 */
final class DefinedFields {
  private final Complaints complaints;
  private final boolean patch;

  /** The alias or merge key through which the walk goes: then the place of all complaints. */
  private @Nullable YamlNode use;

  /**
   * @param written where the object stands: itself, or an alias of it
   * @param patch whether the object may hold directives of a strategic merge patch
   */
  DefinedFields(Complaints complaints, YamlNode written, boolean patch) {
    this.complaints = complaints;
    this.patch = patch;
    this.use = written instanceof YamlAlias ? written : null;
  }

  void check(YamlMapping object, Schema schema) {
    for (YamlEntry entry : object.fields()) {
      switch (entry.name()) {
        case "apiVersion", "kind", "metadata" -> {}
        default -> entry(object, entry, schema, FieldPath.ROOT);
      }
    }
  }

  private void entry(
      YamlMapping mapping, YamlEntry entry, @Nullable Schema schema, FieldPath parent) {
    YamlNode before = use;
    if (use == null && mapping.fields() != mapping.entries()) {
      use = MergeKeys.source(mapping, entry);
    }
    Schema field = schema == null ? null : schema.field(entry.name());
    if (field != null) {
      value(entry.value(), field, parent.child(entry.name()));
    } else if (!(patch && entry.name().startsWith("$"))) {
      unknown(entry, schema, parent);
    }
    use = before;
  }

  private void unknown(YamlEntry entry, @Nullable Schema schema, FieldPath parent) {
    String where = parent.isRoot() ? "at the top" : "in " + parent;
    String closest = schema == null ? null : Nearest.to(entry.name(), schema.properties().keySet());
    String hint = closest == null ? "" : ", did you mean \"" + closest + "\"?";
    complaints.refuse(
        DecodeChecks.UNKNOWN_FIELD,
        ErrorType.UNKNOWN_FIELD,
        parent.child(entry.name()),
        (use == null ? entry.key() : use).span(),
        "no field \"" + entry.name() + "\" " + where + hint);
  }

  private void value(YamlNode written, @Nullable Schema schema, FieldPath path) {
    YamlNode before = use;
    if (use == null && written instanceof YamlAlias) {
      use = written;
    }
    YamlNode node = written.resolve();
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.fields()) {
        entry(mapping, entry, schema, path);
      }
    } else if (node instanceof YamlSequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        value(sequence.items().get(i), schema == null ? null : schema.item(), path.index(i));
      }
    }
    use = before;
  }
}
