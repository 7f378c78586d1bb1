package io.github.portreeve.yaml;

import org.jspecify.annotations.Nullable;

/**
 * The one place that knows what a scalar is. It says what Kubernetes says: sigs.k8s.io/yaml over
 * go.yaml.in/yaml/v2, whose resolve.go is followed here line by line. That is neither YAML 1.1 nor
 * 1.2: {@code y} is true, {@code 0777} is 511, {@code 080} is 80, {@code 12:30} is a string.
 */
public final class ScalarResolver {
  private static final String TAG_PREFIX = "tag:yaml.org,2002:";

  private ScalarResolver() {}

  /** What a plain scalar without a tag is. */
  public static ScalarType typeOf(String plain) {
    if (plain.isEmpty()) {
      return ScalarType.NULL;
    }
    char first = plain.charAt(0);
    if (isDigit(first) || first == '+' || first == '-' || first == '.') {
      return numberOrString(plain);
    }
    return "yYnNtTfFoO~".indexOf(first) < 0 ? ScalarType.STRING : wordType(plain);
  }

  /** Whether this text, written plain where a value or key may stand, is read as this string. */
  public static boolean plainReadsAsString(String text) {
    return typeOf(text) == ScalarType.STRING && PlainStyle.carries(text);
  }

  /**
   * What a scalar is.
   *
   * @param plain whether it is written without quotes and is no block scalar
   * @param tag in full, {@code !} for the one that is only that; null when there is none
   * @return null when text and tag contradict each other
   */
  static @Nullable ScalarType typeOf(String text, boolean plain, @Nullable String tag) {
    if (tag == null) {
      return plain ? typeOf(text) : ScalarType.STRING;
    }
    if (!tag.startsWith(TAG_PREFIX)) {
      return ScalarType.STRING;
    }
    return taggedType(text, tag.substring(TAG_PREFIX.length()));
  }

  static boolean isBinary(@Nullable String tag) {
    return tag != null && tag.equals(TAG_PREFIX + "binary");
  }

  static boolean isMerge(YamlScalar key) {
    String tag = key.tag();
    return key.text().equals("<<")
        && (tag == null ? key.plain() : tag.equals("!") || tag.equals(TAG_PREFIX + "merge"));
  }

  /** The value of a plain scalar that is BOOLEAN. */
  static boolean isTrue(String plain) {
    char first = plain.charAt(0);
    return first == 'y'
        || first == 'Y'
        || first == 't'
        || first == 'T'
        || plain.length() == 2 && (plain.charAt(1) == 'n' || plain.charAt(1) == 'N');
  }

  private static @Nullable ScalarType taggedType(String text, String tag) {
    switch (tag) {
      case "bool":
        return expect(ScalarType.BOOLEAN, text);
      case "int":
        return expect(ScalarType.INTEGER, text);
      case "null":
        return expect(ScalarType.NULL, text);
      case "float":
        return floatOrNull(text);
      case "timestamp":
        return TaggedText.isTimestamp(text) ? ScalarType.STRING : null;
      case "binary":
        return TaggedText.decodeBinary(text) == null ? null : ScalarType.STRING;
      default:
        return ScalarType.STRING;
    }
  }

  private static @Nullable ScalarType expect(ScalarType type, String text) {
    return typeOf(text) == type ? type : null;
  }

  /** An integer that fits Go's int may stand for a float; a larger one may not. */
  private static @Nullable ScalarType floatOrNull(String text) {
    ScalarType type = typeOf(text);
    boolean whole = type == ScalarType.INTEGER && ScalarNumber.integer(text).bitLength() < 64;
    return whole || type == ScalarType.FLOAT ? ScalarType.FLOAT : null;
  }

  private static ScalarType wordType(String plain) {
    switch (plain) {
      case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON":
      case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF":
        return ScalarType.BOOLEAN;
      case "~", "null", "Null", "NULL":
        return ScalarType.NULL;
      default:
        return ScalarType.STRING;
    }
  }

  private static ScalarType numberOrString(String plain) {
    if (ScalarNumber.isNotFinite(plain)) {
      return ScalarType.FLOAT;
    }
    if (ScalarNumber.isInteger(plain)) {
      return ScalarType.INTEGER;
    }
    return ScalarNumber.isFloat(plain) ? ScalarType.FLOAT : ScalarType.STRING;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
