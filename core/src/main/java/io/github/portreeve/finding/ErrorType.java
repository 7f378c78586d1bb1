package io.github.portreeve.finding;

/**
 * The kind of a refusal, as the API server spells it in a status cause, and as decoding needs it
 * where the server has but a text.
 */
public enum ErrorType {
  FIELD_VALUE_REQUIRED("FieldValueRequired"),
  FIELD_VALUE_INVALID("FieldValueInvalid"),
  FIELD_VALUE_NOT_SUPPORTED("FieldValueNotSupported"),
  FIELD_VALUE_FORBIDDEN("FieldValueForbidden"),
  FIELD_VALUE_DUPLICATE("FieldValueDuplicate"),
  FIELD_VALUE_NOT_FOUND("FieldValueNotFound"),
  FIELD_VALUE_TOO_LONG("FieldValueTooLong"),
  FIELD_VALUE_TOO_MANY("FieldValueTooMany"),
  FIELD_VALUE_TYPE_INVALID("FieldValueTypeInvalid"),
  INTERNAL_ERROR("InternalError"),
  /** The text is not YAML. */
  YAML_ERROR("YAMLError"),
  /** A key stands twice in one mapping. */
  DUPLICATE_KEY("DuplicateKey"),
  UNKNOWN_FIELD("UnknownField"),
  /** A number where a string belongs, and the like. */
  WRONG_TYPE("WrongType"),
  /** Bytes or quantities that do not parse, numbers out of their type's range. */
  DECODE_ERROR("DecodeError"),
  /** The kind stands without an apiVersion. */
  MISSING_VERSION("MissingVersion"),
  /** The apiVersion stands without a kind. */
  MISSING_KIND("MissingKind"),
  /** The server knows the kind, but not in this version. */
  NOT_SERVED("NotServed"),
  /** The server knows no such kind. */
  NO_KIND_MATCH("NoKindMatch");

  private final String label;

  ErrorType(String label) {
    this.label = label;
  }

  /** The name in output. */
  public String label() {
    return label;
  }
}
