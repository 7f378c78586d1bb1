package io.github.portreeve.decode;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a field may hold. In the table: one lower-case letter for a plain type, {@code [} before a
 * list's item, <code>{</code> before a map's value, else the name of an object type.
 */
public final class FieldShape {
  /** The sorts of shapes, as Go's JSON decoding tells them apart. */
  public enum Kind {
    STRING,
    INT32,
    INT64,
    BOOLEAN,
    DOUBLE,
    BYTES,
    TIME,
    QUANTITY,
    INT_OR_STRING,
    ANY,
    LIST,
    MAP,
    OBJECT
  }

  private static final Map<String, FieldShape> PLAIN = plain();

  private final Kind kind;
  private final @Nullable FieldShape item;
  private final String type;

  private FieldShape(Kind kind, @Nullable FieldShape item, String type) {
    this.kind = kind;
    this.item = item;
    this.type = type;
  }

  private static Map<String, FieldShape> plain() {
    Map<String, FieldShape> plain = new HashMap<>();
    plain.put("s", plain(Kind.STRING));
    plain.put("i", plain(Kind.INT32));
    plain.put("l", plain(Kind.INT64));
    plain.put("b", plain(Kind.BOOLEAN));
    plain.put("d", plain(Kind.DOUBLE));
    plain.put("y", plain(Kind.BYTES));
    plain.put("t", plain(Kind.TIME));
    plain.put("q", plain(Kind.QUANTITY));
    plain.put("p", plain(Kind.INT_OR_STRING));
    plain.put("a", plain(Kind.ANY));
    return plain;
  }

  private static FieldShape plain(Kind kind) {
    return new FieldShape(kind, null, "");
  }

  static FieldShape object(String type) {
    return new FieldShape(Kind.OBJECT, null, type);
  }

  /** Reads the table's spelling. */
  static FieldShape parse(String text) {
    FieldShape plain = PLAIN.get(text);
    if (plain != null) {
      return plain;
    }
    return switch (text.charAt(0)) {
      case '[' -> new FieldShape(Kind.LIST, parse(text.substring(1)), "");
      case '{' -> new FieldShape(Kind.MAP, parse(text.substring(1)), "");
      default -> object(text);
    };
  }

  public Kind kind() {
    return kind;
  }

  /** What a list's items and a map's values are. */
  public FieldShape item() {
    if (item == null) {
      throw new IllegalStateException("neither list nor map: " + kind);
    }
    return item;
  }

  /** The name of an object's type in the table; empty for everything else. */
  public String type() {
    return type;
  }
}
