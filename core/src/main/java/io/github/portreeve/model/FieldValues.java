package io.github.portreeve.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields as they are written: what a server judges, and nobody else asks for, has no record of its
 * own. A field of another type than asked for reads as absent.
 */
public final class FieldValues {
  /** No fields at all. */
  public static final FieldValues NONE = new FieldValues(Map.of());

  /** Stands for a null: a field that has it is absent, an item that is it has its place. */
  public enum Null {
    NULL
  }

  private final Map<String, Object> values;

  private FieldValues(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * Fields in this order.
   *
   * @param values of String, Boolean, Long, BigDecimal, FieldValues, Null or a List of these
   */
  public static FieldValues of(Map<String, Object> values) {
    return values.isEmpty() ? NONE : new FieldValues(Ordered.copy(values));
  }

  /** All fields by name; the values are of the types that {@link #of} takes. */
  public Map<String, Object> values() {
    return values;
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Whether the field is there and not null. */
  public boolean has(String name) {
    Object value = values.get(name);
    return value != null && value != Null.NULL;
  }

  /** A text; empty when there is none. */
  public String text(String name) {
    String text = textOrNull(name);
    return text == null ? "" : text;
  }

  public @Nullable String textOrNull(String name) {
    return values.get(name) instanceof String text ? text : null;
  }

  public @Nullable Long number(String name) {
    return values.get(name) instanceof Long number ? number : null;
  }

  public @Nullable Boolean bool(String name) {
    return values.get(name) instanceof Boolean bool ? bool : null;
  }

  /** Whether the field is there and true. */
  public boolean isTrue(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  public @Nullable FieldValues object(String name) {
    return values.get(name) instanceof FieldValues object ? object : null;
  }

  public FieldValues objectOrNone(String name) {
    FieldValues object = object(name);
    return object == null ? NONE : object;
  }

  /** The objects of a list; an item that is none reads as one without fields. */
  public List<FieldValues> objects(String name) {
    List<FieldValues> objects = new ArrayList<>();
    for (Object item : items(name)) {
      objects.add(item instanceof FieldValues object ? object : NONE);
    }
    return objects;
  }

  /** The texts of a list; an item that is none reads as empty. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object item : items(name)) {
      texts.add(item instanceof String text ? text : "");
    }
    return texts;
  }

  /** The numbers of a list; an item that is none reads as 0. */
  public List<Long> numbers(String name) {
    List<Long> numbers = new ArrayList<>();
    for (Object item : items(name)) {
      numbers.add(item instanceof Long number ? number : 0L);
    }
    return numbers;
  }

  /** A map of texts; a value that is none reads as empty. */
  public Map<String, String> textMap(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : objectOrNone(name).values.entrySet()) {
      texts.put(entry.getKey(), entry.getValue() instanceof String text ? text : "");
    }
    return texts;
  }

  /** Quantities by name, in text; what has none reads as 0, as it does for servers. */
  public Map<String, String> quantities(String name) {
    Map<String, String> quantities = new LinkedHashMap<>();
    FieldValues map = objectOrNone(name);
    for (String key : map.values.keySet()) {
      String quantity = map.quantity(key);
      quantities.put(key, quantity == null ? "0" : quantity);
    }
    return quantities;
  }

  /** A quantity in text, be it written as a text or as a number. */
  public @Nullable String quantity(String name) {
    Object value = values.get(name);
    boolean number = value instanceof Long || value instanceof BigDecimal;
    return number ? value.toString() : textOrNull(name);
  }

  private List<?> items(String name) {
    return values.get(name) instanceof List<?> list ? list : List.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldValues fields && values.equals(fields.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
