package io.github.portreeve.decode;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of a field that a type does not have what may have been meant. */
final class UnknownField {
  private final Complaints complaints;
  private final int minor;

  UnknownField(Complaints complaints, int minor) {
    this.complaints = complaints;
    this.minor = minor;
  }

  /**
   * @param type of the object that has the field
   * @param parent path of that object
   */
  void report(String name, String type, FieldPath parent, SourceSpan span) {
    FieldPath path = parent.child(name);
    String moved = IngressShape.movedTo(type, name);
    if (moved != null) {
      complaints.refuse(
          DecodeChecks.INGRESS_V1_FIELD_SHAPE, ErrorType.UNKNOWN_FIELD, path, span, moved);
    } else {
      String message = message(name, type, parent);
      complaints.refuse(DecodeChecks.UNKNOWN_FIELD, ErrorType.UNKNOWN_FIELD, path, span, message);
    }
  }

  private String message(String name, String type, FieldPath parent) {
    FieldTable table = FieldTable.of(type);
    FieldSpec other = table.fieldOfAnyRelease(name);
    if (other != null) {
      return otherRelease(other);
    }
    String start = "no field \"" + name + "\" " + where(parent);
    String closest = Nearest.to(name, names(table));
    if (closest != null) {
      return start + ", did you mean \"" + closest + "\"?";
    }
    String below = below(name, table, "", 2);
    return below == null ? start : start + ", it belongs in " + parent.child(below);
  }

  private String otherRelease(FieldSpec field) {
    return minor < field.since()
        ? "\""
            + field.name()
            + "\" exists since Kubernetes 1."
            + field.since()
            + ", not in 1."
            + minor
        : "\""
            + field.name()
            + "\" is gone, Kubernetes 1."
            + field.until()
            + " was the last to have it";
  }

  private static String where(FieldPath parent) {
    return parent.isRoot() ? "at the top" : "in " + parent;
  }

  private List<String> names(FieldTable table) {
    List<String> names = new ArrayList<>();
    for (FieldSpec field : table.fields()) {
      if (field.existsIn(minor)) {
        names.add(field.name());
      }
    }
    return names;
  }

  /** The path to objects further in that have the field; null when none is that near. */
  private @Nullable String below(String name, FieldTable table, String prefix, int depth) {
    for (FieldSpec field : table.fields()) {
      String type = field.name().equals("status") ? "" : objectType(field);
      if (!type.isEmpty()) {
        String path = prefix + field.name();
        FieldTable inner = FieldTable.of(type);
        if (inner.field(name, minor) != null) {
          return path;
        }
        String deeper = depth > 1 ? below(name, inner, path + ".", depth - 1) : null;
        if (deeper != null) {
          return deeper;
        }
      }
    }
    return null;
  }

  /** The type of a field's objects, be it one or a list of them; empty for all other fields. */
  private String objectType(FieldSpec field) {
    FieldShape shape = field.shape();
    FieldShape one = shape.kind() == FieldShape.Kind.LIST ? shape.item() : shape;
    return field.existsIn(minor) && one.kind() == FieldShape.Kind.OBJECT ? one.type() : "";
  }
}
