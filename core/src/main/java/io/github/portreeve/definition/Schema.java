package io.github.portreeve.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a custom resource must be like: the structural part of a definition's schema.
 *
 * @param properties an object's fields, each with the number of its schema; none for a map
 * @param required the fields that an object must have
 * @param part the number of the schema of a list's items or of a map's values; -1 for neither
 * @param listKey the field by which a list's items must differ; empty when that need not be
 * @param set whether a list's items must differ
 * @param least fewest chars or items, or the smallest number; null for no bound
 * @param most most chars, items or keys, or the largest number; null for no bound
 * @param form what a string looks like; null for anything
 * @param allowed strings or numbers; empty for anything
 * @param preset what stands for an absent value: a String, a Long, an empty Map, or a List of one;
 *     the presets of an object's own fields fill it further. Null for nothing
 * @param address whether an object's {@code value} must be an IP address where its {@code type}
 *     says so, which is all that definitions here say by {@code oneOf}
 */
public record Schema(
    Type type,
    Map<String, Integer> properties,
    List<String> required,
    int part,
    String listKey,
    boolean set,
    @Nullable Long least,
    @Nullable Long most,
    @Nullable TextForm form,
    List<Object> allowed,
    @Nullable Object preset,
    boolean address) {

  /** The types of JSON, with the 32 bits that most whole numbers must fit in. */
  public enum Type {
    OBJECT,
    LIST,
    STRING,
    INTEGER,
    INT32,
    BOOLEAN
  }

  /** The schema of an object's field; of anything in a map; null when there is no such field. */
  public @Nullable Schema field(String name) {
    Integer number = properties.get(name);
    if (number != null) {
      return SchemaTable.of(number);
    }
    return type == Type.OBJECT && part >= 0 ? SchemaTable.of(part) : null;
  }

  /** Whether this is an object of any keys. */
  public boolean isMap() {
    return type == Type.OBJECT && part >= 0;
  }

  /** The schema of a list's items; null for everything else. */
  public @Nullable Schema item() {
    return type == Type.LIST && part >= 0 ? SchemaTable.of(part) : null;
  }
}
