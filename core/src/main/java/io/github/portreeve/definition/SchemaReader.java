package io.github.portreeve.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of the table: a letter for the type (o, l, s, i for 32 bits, n for 64, b), then
 * words, each with a mark for what it says.
 *
 * <p>{@code .name=7} a field and the number of its schema, {@code !name=7} one that is required,
 * {@code *7} items or values, {@code #name} the key of a list, {@code ~} a set, {@code >1} and
 * {@code <64} bounds, {@code ^HOSTNAME} the form, {@code =A|B} what is allowed, {@code ?} and a
 * value the preset, {@code @} an address.
 */
final class SchemaReader {
  private final String line;
  private final Map<String, Integer> properties = new HashMap<>();
  private final List<String> required = new ArrayList<>();
  private final List<Object> allowed = new ArrayList<>();
  private final Schema.Type type;
  private int part = -1;
  private String listKey = "";
  private boolean set;
  private @Nullable Long least;
  private @Nullable Long most;
  private @Nullable TextForm form;
  private @Nullable Object preset;
  private boolean address;

  SchemaReader(String line) {
    this.line = line;
    this.type = type(line.charAt(0));
  }

  private static Schema.Type type(char letter) {
    return switch (letter) {
      case 'o' -> Schema.Type.OBJECT;
      case 'l' -> Schema.Type.LIST;
      case 's' -> Schema.Type.STRING;
      case 'i' -> Schema.Type.INT32;
      case 'n' -> Schema.Type.INTEGER;
      case 'b' -> Schema.Type.BOOLEAN;
      default -> throw new IllegalArgumentException("no such type: " + letter);
    };
  }

  Schema read() {
    int start = 2;
    while (start < line.length()) {
      int blank = line.indexOf(' ', start);
      int end = blank < 0 ? line.length() : blank;
      word(line.charAt(start), line.substring(start + 1, end));
      start = end + 1;
    }
    return new Schema(
        type,
        Map.copyOf(properties),
        List.copyOf(required),
        part,
        listKey,
        set,
        least,
        most,
        form,
        List.copyOf(allowed),
        preset,
        address);
  }

  private void word(char mark, String text) {
    switch (mark) {
      case '.' -> property(text);
      case '!' -> required.add(property(text));
      case '*' -> part = Integer.parseInt(text);
      case '#' -> listKey = text;
      case '~' -> set = true;
      case '>' -> least = Long.valueOf(text);
      case '<' -> most = Long.valueOf(text);
      case '^' -> form = TextForm.valueOf(text);
      case '=' -> allow(text);
      case '?' -> preset = preset(text);
      case '@' -> address = true;
      default -> throw new IllegalArgumentException("no such mark: " + mark + text);
    }
  }

  private String property(String text) {
    int equals = text.indexOf('=');
    String name = text.substring(0, equals);
    properties.put(name, Integer.valueOf(text.substring(equals + 1)));
    return name;
  }

  private void allow(String text) {
    int start = 0;
    while (start <= text.length()) {
      int bar = text.indexOf('|', start);
      int end = bar < 0 ? text.length() : bar;
      allowed.add(value(text.substring(start, end)));
      start = end + 1;
    }
  }

  private Object value(String text) {
    return type == Schema.Type.STRING ? text : (Object) Long.valueOf(text);
  }

  private Object preset(String text) {
    return switch (type) {
      case OBJECT -> Map.of();
      case LIST -> List.of(Map.of());
      default -> value(text);
    };
  }
}
