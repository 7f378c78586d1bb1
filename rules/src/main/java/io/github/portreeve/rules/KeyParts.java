package io.github.portreeve.rules;

import java.util.Map;

/** Tells annotations and labels of many vendors by a part of their keys. */
final class KeyParts {
  private KeyParts() {}

  /** Whether a key has one of the parts in it. */
  static boolean areIn(Map<String, String> map, String... parts) {
    for (String key : map.keySet()) {
      for (String part : parts) {
        if (key.contains(part)) {
          return true;
        }
      }
    }
    return false;
  }
}
