package io.github.portreeve.schemas;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.github.portreeve.decode.DecodeChecks;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.lint.CustomResourceCheck;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.text.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Turns what a validator says of one custom resource into findings, each matter once. */
final class CustomResourceComplaints {
  private static final FieldPath METADATA = FieldPath.of("metadata");
  private static final FieldPath STATUS = FieldPath.of("status");

  private final Manifest<?> manifest;
  private final JsonNode schema;
  private final boolean ownsStatus;
  private final Findings findings;

  /** Places of values of a wrong type, of which there is nothing more to say. */
  private final Set<FieldPath> mistyped = new HashSet<>();

  /** Places of strings of a wrong length, of which a server says no more. */
  private final Set<FieldPath> missized = new HashSet<>();

  /** Places of values of which it was said that they fit no alternative. */
  private final Set<FieldPath> unfit = new HashSet<>();

  /**
   * @param schema that the validator was given
   * @param ownsStatus whether servers drop what is written under {@code status}
   */
  CustomResourceComplaints(
      Manifest<?> manifest, JsonNode schema, boolean ownsStatus, Findings findings) {
    this.manifest = manifest;
    this.schema = schema;
    this.ownsStatus = ownsStatus;
    this.findings = findings;
  }

  void report(List<Error> errors) {
    for (Error error : errors) {
      if (SchemaPaths.alternatives(error).isEmpty()) {
        switch (error.getKeyword()) {
          case "type" -> mistyped.add(SchemaPaths.of(error));
          case "minLength", "maxLength" -> missized.add(SchemaPaths.of(error));
          default -> {}
        }
      }
    }
    for (Error error : errors) {
      report(error);
    }
  }

  private void report(Error error) {
    FieldPath path = SchemaPaths.of(error);
    boolean unknown = error.getKeyword().equals("additionalProperties");
    String alternatives = SchemaPaths.alternatives(error);
    if (isReadAlready(path) || ownsStatus && isIn(path, STATUS) && !unknown) {
      return;
    }
    if (!alternatives.isEmpty()) {
      noAlternative(alternatives, SchemaPaths.ofAlternatives(error));
    } else if (unknown) {
      unknownField(error, path);
    } else if (error.getKeyword().equals("type") && isIn(path, METADATA)) {
      String message = SchemaWords.message(error, path);
      findings.refuse(DecodeChecks.WRONG_TYPE, ErrorType.WRONG_TYPE, manifest, path, message);
    } else if (!isSaidAlready(error.getKeyword(), path)) {
      boolean required = error.getKeyword().equals("required");
      refuse(
          SchemaWords.type(error),
          required ? path.child(error.getProperty()) : path,
          SchemaWords.message(error, path));
    }
  }

  /** Values of labels and annotations are looked at while objects are read. */
  private static boolean isReadAlready(FieldPath path) {
    FieldPath map = path.parent();
    return map.parent().equals(METADATA)
        && (map.name().equals("labels") || map.name().equals("annotations"));
  }

  private boolean isSaidAlready(String keyword, FieldPath path) {
    return !keyword.equals("type") && mistyped.contains(path)
        || keyword.equals("pattern") && missized.contains(path);
  }

  private static boolean isIn(FieldPath path, FieldPath ancestor) {
    FieldPath at = path;
    while (!at.isRoot() && !at.equals(ancestor)) {
      at = at.parent();
    }
    return at.equals(ancestor);
  }

  private void noAlternative(String keyword, FieldPath path) {
    if (unfit.add(path) && !mistyped.contains(path)) {
      refuse(ErrorType.FIELD_VALUE_INVALID, path, SchemaWords.alternatives(keyword, path));
    }
  }

  private void unknownField(Error error, FieldPath parent) {
    String name = error.getProperty();
    String nearest = Nearest.to(name, fieldNames(error));
    String message =
        "no field \""
            + name
            + "\" "
            + (parent.isRoot() ? "at the top" : "in " + parent)
            + (nearest == null ? "" : ", did you mean \"" + nearest + "\"?");
    findings.refuse(
        DecodeChecks.UNKNOWN_FIELD, ErrorType.UNKNOWN_FIELD, manifest, parent.child(name), message);
  }

  /** The fields that stand beside the keyword that allows no others. */
  private List<String> fieldNames(Error error) {
    NodePath keyword = error.getSchemaLocation().getFragment();
    JsonNode object = schema;
    for (int i = 0; i < keyword.getNameCount() - 1; i++) {
      object =
          keyword.getElement(i) instanceof Integer index
              ? object.path(index)
              : object.path(keyword.getName(i));
    }
    return List.copyOf(object.path("properties").propertyNames());
  }

  void report(RepeatedItems.Repetition repetition) {
    FieldPath list = repetition.item().parent();
    String what = repetition.key().isEmpty() ? "this item" : repetition.key().toString();
    refuse(
        ErrorType.FIELD_VALUE_DUPLICATE,
        repetition.item(),
        SchemaWords.name(list) + " has " + what + " already in item " + repetition.first());
  }

  private void refuse(ErrorType type, FieldPath path, String message) {
    findings.refuse(CustomResourceCheck.INVALID, type, manifest, path, message);
  }
}
