package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A single value. */
public final class YamlScalar implements YamlNode {
  private final String text;
  private final boolean plain;
  private final @Nullable String tag;
  private final ScalarType type;
  private final SourceFile source;
  private final int start;
  private final int end;

  YamlScalar(
      String text,
      boolean plain,
      @Nullable String tag,
      ScalarType type,
      SourceFile source,
      int start,
      int end) {
    this.text = text;
    this.plain = plain;
    this.tag = tag;
    this.type = type;
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** A string that no text holds as it is; it stands where the given node does. */
  public static YamlScalar of(String string, YamlNode place) {
    SourceSpan span = place.span();
    return new YamlScalar(
        string, false, null, ScalarType.STRING, place.source(), span.start(), span.end());
  }

  /** The chars it stands for: quotes and escapes undone, {@code 0x50} still {@code 0x50}. */
  public String text() {
    return text;
  }

  /** Whether it is written without quotes and is no block scalar. */
  public boolean plain() {
    return plain;
  }

  /** In full ({@code tag:yaml.org,2002:int} for {@code !!int}); null when it has none. */
  public @Nullable String tag() {
    return tag;
  }

  public ScalarType type() {
    return type;
  }

  /** The value of a STRING. */
  public String string() {
    require(ScalarType.STRING);
    String decoded = ScalarResolver.isBinary(tag) ? TaggedText.decodeBinary(text) : text;
    return decoded == null ? text : decoded;
  }

  /** The value of a BOOLEAN. */
  public boolean bool() {
    require(ScalarType.BOOLEAN);
    return ScalarResolver.isTrue(text);
  }

  /** The value of an INTEGER; at most 64 bits and a sign. */
  public BigInteger integer() {
    require(ScalarType.INTEGER);
    return ScalarNumber.integer(text);
  }

  /** The value of an INTEGER or FLOAT; may be infinite or no number. */
  public double number() {
    if (type != ScalarType.FLOAT) {
      require(ScalarType.INTEGER);
    }
    return ScalarNumber.number(text);
  }

  /**
   * The number that a Go field of type int64 takes from this: INTEGER, or a FLOAT such as {@code
   * 8080.0} or {@code 1e3} that Kubernetes' JSON writes without a point. Null when there is none.
   */
  public @Nullable Long wholeNumber() {
    if (type == ScalarType.INTEGER) {
      BigInteger value = integer();
      return value.bitLength() < 64 ? value.longValue() : null;
    }
    return type == ScalarType.FLOAT ? JsonNumber.wholeNumber(number()) : null;
  }

  /** The JSON that Kubernetes makes of this; {@code null} where there can be none. */
  public String json() {
    return switch (type) {
      case STRING -> JsonString.quote(string());
      case BOOLEAN -> bool() ? "true" : "false";
      case INTEGER -> integer().toString();
      case FLOAT -> JsonNumber.write(number());
      case NULL -> "null";
    };
  }

  private void require(ScalarType expected) {
    if (type != expected) {
      throw new IllegalStateException("no " + expected + " but " + type + ": " + text);
    }
  }

  @Override
  public SourceSpan span() {
    return new SourceSpan(start, end);
  }

  @Override
  public SourceFile source() {
    return source;
  }

  @Override
  public Kind kind() {
    return Kind.SCALAR;
  }
}
