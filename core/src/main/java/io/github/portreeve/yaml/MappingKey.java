package io.github.portreeve.yaml;

/** Keys of mappings as sigs.k8s.io/yaml turns them into names of JSON. */
final class MappingKey {
  private MappingKey() {}

  static boolean isString(YamlNode key) {
    return key.resolve() instanceof YamlScalar scalar && scalar.type() == ScalarType.STRING;
  }

  /** An alias of a merge key is none. */
  static boolean isMerge(YamlNode key) {
    return key instanceof YamlScalar scalar && ScalarResolver.isMerge(scalar);
  }

  /** Whether JSON can have this key. */
  static boolean isUsable(YamlNode key) {
    return key.resolve() instanceof YamlScalar scalar
        && scalar.type() != ScalarType.NULL
        && !isTooLarge(scalar);
  }

  /** Empty when JSON cannot have this key. */
  static String name(YamlNode key) {
    if (!isUsable(key) || !(key.resolve() instanceof YamlScalar scalar)) {
      return "";
    }
    return switch (scalar.type()) {
      case STRING -> scalar.string();
      case FLOAT -> JsonNumber.key(scalar.number());
      case BOOLEAN, INTEGER, NULL -> scalar.json();
    };
  }

  /**
   * What makes two keys the same key. Strict reading compares them before they become names: {@code
   * 1} and {@code "1"} are two keys of one name.
   */
  static String identity(YamlEntry entry) {
    if (!(entry.key().resolve() instanceof YamlScalar scalar)
        || scalar.type() == ScalarType.STRING) {
      return entry.name();
    }
    double number = scalar.type() == ScalarType.FLOAT ? scalar.number() : 0;
    if (Double.isNaN(number)) {
      // No number equals what is none, so two such keys are two.
      return "NaN\0" + scalar.span().start();
    }
    return scalar.type().name() + '\0' + (number == 0 ? scalar.json() : number);
  }

  /** Says what is wrong with a key that is not usable. */
  static String complaint(YamlNode key) {
    YamlNode resolved = key.resolve();
    if (!(resolved instanceof YamlScalar scalar)) {
      String what = resolved.kind() == YamlNode.Kind.MAPPING ? "mapping" : "list";
      return "a " + what + " cannot be a key: quote it if it is meant as text";
    }
    return scalar.type() == ScalarType.NULL
        ? "null cannot be a key: quote it if it is meant as text"
        : scalar.text() + " is too large for a key: quote it if it is meant as text";
  }

  /** Go's int; what only a uint64 holds is refused as a key. */
  private static boolean isTooLarge(YamlScalar scalar) {
    return scalar.type() == ScalarType.INTEGER && scalar.integer().bitLength() > 63;
  }
}
