package io.github.portreeve.write;

import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.IntOrString;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes records of the model with anything in them that their types allow. */
public final class RandomRecord {
  private final Random random;
  private final Values values;

  /** What stands in fields that are no records. */
  public interface Values {
    /**
     * @param field the component's name, of a map's keys and values as well
     */
    String text(String field);

    int number(String field);

    /** Fields of no record, for this component of a record. */
    FieldValues fields(Class<?> owner, String field);

    /** Whether to leave out what may be left out. */
    boolean isAbsent(String field);
  }

  RandomRecord(Random random) {
    this(random, new WildValues(random));
  }

  public RandomRecord(Random random, Values values) {
    this.random = random;
    this.values = values;
  }

  public <R> R make(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] parts = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      parts[i] = value(type, components[i].getName(), components[i].getAnnotatedType());
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " cannot be made", e);
    }
  }

  private @Nullable Object value(Class<?> owner, String field, AnnotatedType type) {
    boolean absent = values.isAbsent(field);
    if (absent && type.isAnnotationPresent(Nullable.class)) {
      return null;
    }
    if (type instanceof AnnotatedParameterizedType parameterized) {
      Type raw = ((ParameterizedType) parameterized.getType()).getRawType();
      AnnotatedType item = parameterized.getAnnotatedActualTypeArguments()[0];
      return raw == List.class
          ? list(owner, field, item, absent ? 0 : 2)
          : map(field, absent ? 0 : 3);
    }
    return single(owner, field, (Class<?>) type.getType(), absent);
  }

  private List<Object> list(Class<?> owner, String field, AnnotatedType item, int most) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      list.add(single(owner, field, (Class<?>) item.getType(), false));
    }
    return list;
  }

  private Map<String, String> map(String field, int most) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      map.put(values.text(field), values.text(field));
    }
    return map;
  }

  private Object single(Class<?> owner, String field, Class<?> type, boolean absent) {
    if (type == String.class) {
      return absent ? "" : values.text(field);
    }
    if (type == int.class || type == Integer.class) {
      return absent ? 0 : values.number(field);
    }
    if (type == long.class || type == Long.class) {
      return absent ? 0L : (long) values.number(field);
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == IntOrString.class) {
      return random.nextBoolean()
          ? IntOrString.of(values.text(field))
          : IntOrString.of(absent ? 0 : values.number(field));
    }
    if (type == FieldValues.class) {
      return absent ? FieldValues.NONE : values.fields(owner, field);
    }
    return make(type);
  }

  /** Anything that a type allows. */
  private record WildValues(Random random) implements Values {
    @Override
    public String text(String field) {
      return WildText.any(random);
    }

    @Override
    public int number(String field) {
      return random.nextInt();
    }

    /** Names begin with a blank, as no field of a record does. */
    @Override
    public FieldValues fields(Class<?> owner, String field) {
      Map<String, Object> fields = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        fields.put(" " + text(field), value());
      }
      return FieldValues.of(fields);
    }

    private Object value() {
      return switch (random.nextInt(9)) {
        case 0 -> random.nextBoolean();
        case 1 -> random.nextLong();
        case 2 -> BigDecimal.valueOf(random.nextInt(1000) * 2 + 1, 2);
        case 3 -> FieldValues.Null.NULL;
        case 4 -> fields(FieldValues.class, "");
        case 5 -> List.of(value(), value());
        case 6 -> List.of();
        default -> text("");
      };
    }

    @Override
    public boolean isAbsent(String field) {
      return random.nextInt(3) == 0;
    }
  }
}
