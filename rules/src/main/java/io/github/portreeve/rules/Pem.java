package io.github.portreeve.rules;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Blocks of base64 between lines that say what they are. */
final class Pem {
  private Pem() {}

  /** The bytes of the first block of this type; null without one, or when it is no base64. */
  static byte @Nullable [] block(String text, String type) {
    String begin = "-----BEGIN " + type + "-----";
    int start = text.indexOf(begin);
    int end = text.indexOf("-----END " + type + "-----", start + 1);
    if (start < 0 || end < 0) {
      return null;
    }
    try {
      return Base64.getMimeDecoder().decode(text.substring(start + begin.length(), end));
    } catch (IllegalArgumentException e) {
      return null; // That it cannot be read is what the caller reports.
    }
  }
}
