package io.github.portreeve.validation.gateway;

import io.github.portreeve.definition.TextForm;
import org.jspecify.annotations.Nullable;

/** The rules of the labels and annotations that a Gateway's infrastructure shall carry. */
final class LabelKeyRules {
  private static final int LONGEST_NAME = 63;
  private static final int PREFIX_END = 253;

  private LabelKeyRules() {}

  /**
   * @param what label or annotation
   */
  static void check(@Nullable Part map, String what, Objections objections) {
    if (map == null) {
      return;
    }
    String malformed = null;
    String tooLong = null;
    for (Object key : map.fields().keySet()) {
      String name = (String) key;
      malformed = malformed == null && !isKey(name) ? name : malformed;
      tooLong = tooLong == null && !isShort(name) ? name : tooLong;
    }
    if (malformed != null) {
      String form = "must be a name of at most 63 letters, digits, \"-\", \"_\" and \".\"";
      refuse(map, what, malformed, form + ", maybe a DNS name and \"/\" before it", objections);
    }
    if (tooLong != null) {
      String form = "must have less than 253 characters before its \"/\"";
      refuse(map, what, tooLong, form, objections);
    }
  }

  private static void refuse(
      Part map, String what, String key, String complaint, Objections objections) {
    String message = what + " key " + SchemaWords.quote(key) + " " + complaint;
    objections.rule(GatewayChecks.GATEWAY, map.path(), message, map.path().child(key));
  }

  private static boolean isKey(String key) {
    return Forms.matches(TextForm.LABEL_KEY, key)
        && key.length() - key.indexOf('/') - 1 <= LONGEST_NAME;
  }

  /** Counts what stands before a slash, all of it where there is none. */
  private static boolean isShort(String key) {
    int slash = key.indexOf('/');
    int end = slash < 0 ? key.length() : slash;
    return key.codePointCount(0, end) < PREFIX_END;
  }
}
