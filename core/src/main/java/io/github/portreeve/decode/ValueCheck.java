package io.github.portreeve.decode;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;

/** Checks single values as Go's JSON decoding does. */
final class ValueCheck {
  private final Complaints complaints;

  ValueCheck(Complaints complaints) {
    this.complaints = complaints;
  }

  /** Checks a value that is not null against a type that is neither object, list nor map. */
  void check(YamlNode node, FieldShape.Kind kind, FieldPath path, SourceSpan span) {
    boolean fits =
        switch (kind) {
          case STRING, TIME -> is(node, ScalarType.STRING);
          case BOOLEAN -> is(node, ScalarType.BOOLEAN);
          case INT32 -> isWhole(node, Integer.MIN_VALUE, Integer.MAX_VALUE);
          case INT64 -> isWhole(node, Long.MIN_VALUE, Long.MAX_VALUE);
          case INT_OR_STRING ->
              is(node, ScalarType.STRING) || isWhole(node, Integer.MIN_VALUE, Integer.MAX_VALUE);
          case DOUBLE -> is(node, ScalarType.FLOAT) || is(node, ScalarType.INTEGER);
          case BYTES -> is(node, ScalarType.STRING) || node instanceof YamlSequence;
          case QUANTITY, ANY -> true;
          case LIST, MAP, OBJECT -> throw new IllegalArgumentException("no single value: " + kind);
        };
    if (fits) {
      content(node, kind, path, span);
    } else {
      wrongType(node, kind, path, span);
    }
  }

  private static boolean is(YamlNode node, ScalarType type) {
    return node instanceof YamlScalar scalar && scalar.type() == type;
  }

  private static boolean isWhole(YamlNode node, long least, long most) {
    Long value = node instanceof YamlScalar scalar ? scalar.wholeNumber() : null;
    return value != null && value >= least && value <= most;
  }

  private void content(YamlNode node, FieldShape.Kind kind, FieldPath path, SourceSpan span) {
    switch (kind) {
      case TIME -> time(((YamlScalar) node).string(), path, span);
      case BYTES -> bytes(node, path, span);
      case QUANTITY -> quantity(node, path, span);
      case INT32, INT_OR_STRING -> PortSpelling.check(complaints, (YamlScalar) node, path, span);
      default -> {}
    }
  }

  private void time(String text, FieldPath path, SourceSpan span) {
    if (!ValueSyntax.isTime(text)) {
      String message = "\"" + text + "\" is no time such as 2024-05-01T12:00:00Z";
      undecodable(ErrorType.WRONG_TYPE, text, path, span, message);
    }
  }

  private void bytes(YamlNode node, FieldPath path, SourceSpan span) {
    if (node instanceof YamlScalar scalar && !ValueSyntax.isBase64(scalar.string())) {
      boolean secret = path.parent().name().equals("data");
      String message = "the value is not base64; plain text goes under ";
      undecodable(
          ErrorType.DECODE_ERROR,
          scalar.string(),
          path,
          span,
          message + (secret ? "stringData" : "data"));
    }
  }

  private void quantity(YamlNode node, FieldPath path, SourceSpan span) {
    boolean number = is(node, ScalarType.INTEGER) || is(node, ScalarType.FLOAT);
    String text = is(node, ScalarType.STRING) ? ((YamlScalar) node).string() : "";
    if (!number && !ValueSyntax.isQuantity(text)) {
      String message = WrongType.describe(node) + " is no quantity such as 500m or 128Mi";
      undecodable(ErrorType.DECODE_ERROR, text, path, span, message);
    }
  }

  private void undecodable(
      ErrorType type, String text, FieldPath path, SourceSpan span, String message) {
    if (Placeholders.contains(text)) {
      unresolved(text, path, span);
    } else {
      complaints.refuse(DecodeChecks.VALUE_NOT_DECODABLE, type, path, span, message);
    }
  }

  private void unresolved(String text, FieldPath path, SourceSpan span) {
    complaints.report(DecodeChecks.UNRESOLVED_PLACEHOLDER, path, span, Placeholders.message(text));
  }

  /** Reports a value of another type than the field's. */
  void wrongType(YamlNode node, FieldShape.Kind kind, FieldPath path, SourceSpan span) {
    if (is(node, ScalarType.STRING) && Placeholders.contains(((YamlScalar) node).string())) {
      unresolved(((YamlScalar) node).string(), path, span);
      return;
    }
    boolean label = kind == FieldShape.Kind.STRING && isInLabels(path);
    RuleInfo rule = label ? DecodeChecks.ANNOTATION_NOT_STRING : DecodeChecks.WRONG_TYPE;
    complaints.refuse(rule, ErrorType.WRONG_TYPE, path, span, WrongType.message(node, kind, path));
  }

  /** Whether the path leads to a value of labels, annotations or a selector. */
  private static boolean isInLabels(FieldPath path) {
    return switch (path.parent().name()) {
      case "labels", "annotations", "matchLabels", "selector", "nodeSelector" -> true;
      default -> false;
    };
  }
}
