package io.github.portreeve.decode;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlAlias;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares an object's tree with the fields that its type has in a release of Kubernetes, as the
 * API server does in strict decoding: unknown fields, and values of another type.
 */
final class StructureCheck {
  private final Complaints complaints;
  private final int minor;
  private final boolean patch;
  private final ValueCheck values;

  /** The alias or merge key through which the walk goes: then the place of all complaints. */
  private @Nullable YamlNode use;

  /**
   * @param written where the object stands: itself, or an alias of it
   * @param minor of the Kubernetes release
   * @param patch whether the object may hold directives of a strategic merge patch
   */
  StructureCheck(Complaints complaints, YamlNode written, int minor, boolean patch) {
    this.complaints = complaints;
    this.minor = minor;
    this.patch = patch;
    this.values = new ValueCheck(complaints);
    this.use = written instanceof YamlAlias ? written : null;
  }

  /** Checks an object of a type of the field table. */
  void check(YamlMapping object, String type) {
    object(object, type, FieldPath.ROOT);
  }

  /** Checks nothing but an object's metadata. */
  void checkMetadata(YamlMapping object) {
    YamlEntry metadata = object.field("metadata");
    if (metadata != null) {
      entry(object, metadata, FieldShape.object(FieldTable.OBJECT_META), path("metadata"));
    }
  }

  /** Checks that labels and annotations are strings, and nothing else. */
  void checkLabels(YamlMapping object) {
    if (!(object.get("metadata") instanceof YamlMapping metadata)) {
      return;
    }
    FieldTable table = FieldTable.of(FieldTable.OBJECT_META);
    for (YamlEntry entry : metadata.fields()) {
      boolean map = entry.value().resolve() instanceof YamlMapping;
      if (map && (entry.name().equals("labels") || entry.name().equals("annotations"))) {
        FieldSpec field = table.field(entry.name(), minor);
        if (field != null) {
          entry(metadata, entry, field.shape(), path("metadata").child(entry.name()));
        }
      }
    }
  }

  private static FieldPath path(String name) {
    return FieldPath.ROOT.child(name);
  }

  private void object(YamlMapping mapping, String type, FieldPath path) {
    FieldTable table = FieldTable.of(type);
    List<YamlEntry> fields = mapping.fields();
    for (int i = 0; i < fields.size(); i++) {
      YamlEntry field = fields.get(i);
      FieldSpec spec = table.field(field.name(), minor);
      if (spec != null) {
        entry(mapping, field, spec.shape(), path.child(field.name()));
      } else if (!(patch && field.name().startsWith("$"))) {
        unknown(mapping, field, type, path);
      }
    }
  }

  private void unknown(YamlMapping mapping, YamlEntry field, String type, FieldPath path) {
    YamlNode merge =
        mapping.fields() == mapping.entries() ? null : MergeKeys.source(mapping, field);
    YamlNode at = use != null ? use : merge != null ? merge : field.key();
    new UnknownField(complaints, minor).report(field.name(), type, path, at.span());
  }

  /** Walks into a field's or a map's value, noting where it comes from. */
  private void entry(YamlMapping mapping, YamlEntry entry, FieldShape shape, FieldPath path) {
    YamlNode before = use;
    if (use == null && mapping.fields() != mapping.entries()) {
      use = MergeKeys.source(mapping, entry);
    }
    value(entry.value(), shape, path);
    use = before;
  }

  private void value(YamlNode written, FieldShape shape, FieldPath path) {
    YamlNode before = use;
    if (use == null && written instanceof YamlAlias) {
      use = written;
    }
    resolved(written.resolve(), shape, path);
    use = before;
  }

  private void resolved(YamlNode node, FieldShape shape, FieldPath path) {
    if (node instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL) {
      return;
    }
    switch (shape.kind()) {
      case OBJECT -> objectValue(node, shape, path);
      case LIST -> list(node, shape, path);
      case MAP -> map(node, shape, path);
      default -> values.check(node, shape.kind(), path, place(node));
    }
  }

  private void objectValue(YamlNode node, FieldShape shape, FieldPath path) {
    if (node instanceof YamlMapping mapping) {
      object(mapping, shape.type(), path);
    } else {
      values.wrongType(node, FieldShape.Kind.OBJECT, path, place(node));
    }
  }

  private void list(YamlNode node, FieldShape shape, FieldPath path) {
    if (!(node instanceof YamlSequence sequence)) {
      values.wrongType(node, FieldShape.Kind.LIST, path, place(node));
      return;
    }
    List<YamlNode> items = sequence.items();
    for (int i = 0; i < items.size(); i++) {
      value(items.get(i), shape.item(), path.index(i));
    }
  }

  private void map(YamlNode node, FieldShape shape, FieldPath path) {
    if (!(node instanceof YamlMapping mapping)) {
      values.wrongType(node, FieldShape.Kind.MAP, path, place(node));
      return;
    }
    List<YamlEntry> fields = mapping.fields();
    for (int i = 0; i < fields.size(); i++) {
      entry(mapping, fields.get(i), shape.item(), path.key(fields.get(i).name()));
    }
  }

  private SourceSpan place(YamlNode node) {
    return use != null ? use.span() : node.span();
  }
}
