package io.github.portreeve.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the bytes of a file say, and where they first say nothing. */
record DecodedText(String text, @Nullable SourceSpan malformed) {
  private static final char REPLACEMENT = '\uFFFD';

  /** Kubernetes takes UTF-8, and UTF-16 with a byte order mark, by the mark alone. */
  static DecodedText of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static DecodedText decode(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    // The JDK decodes a whole array much faster than a decoder that reports: ask that one only when
    // there is a sign of trouble.
    boolean suspicious = text.indexOf(REPLACEMENT) >= 0;
    return new DecodedText(text, suspicious ? firstMalformed(bytes, from, charset) : null);
  }

  private static @Nullable SourceSpan firstMalformed(byte[] bytes, int from, Charset charset) {
    // A new decoder reports what is malformed instead of replacing it.
    CharsetDecoder decoder = charset.newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.length - from);
    boolean clean =
        decoder
            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), chars, true)
            .isUnderflow();
    return clean ? null : new SourceSpan(chars.position(), chars.position() + 1);
  }
}
