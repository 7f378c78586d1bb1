package io.github.portreeve.write;

import io.github.portreeve.model.IntOrString;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes records of the model with anything in them that their types allow. */
final class RandomRecord {
  private final Random random;

  RandomRecord(Random random) {
    this.random = random;
  }

  <R> R make(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(components[i].getAnnotatedType());
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " cannot be made", e);
    }
  }

  private @Nullable Object value(AnnotatedType type) {
    boolean absent = random.nextInt(3) == 0;
    if (absent && type.isAnnotationPresent(Nullable.class)) {
      return null;
    }
    if (type instanceof AnnotatedParameterizedType parameterized) {
      Type raw = ((ParameterizedType) parameterized.getType()).getRawType();
      AnnotatedType item = parameterized.getAnnotatedActualTypeArguments()[0];
      return raw == List.class ? list(item, absent ? 0 : 2) : map(absent ? 0 : 3);
    }
    return single((Class<?>) type.getType(), absent);
  }

  private List<Object> list(AnnotatedType item, int most) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      list.add(single((Class<?>) item.getType(), false));
    }
    return list;
  }

  private Map<String, String> map(int most) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      map.put(WildText.any(random), WildText.any(random));
    }
    return map;
  }

  private Object single(Class<?> type, boolean absent) {
    if (type == String.class) {
      return absent ? "" : WildText.any(random);
    }
    if (type == int.class || type == Integer.class) {
      return absent ? 0 : random.nextInt();
    }
    if (type == long.class || type == Long.class) {
      return absent ? 0L : random.nextLong();
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == IntOrString.class) {
      return random.nextBoolean()
          ? IntOrString.of(WildText.any(random))
          : IntOrString.of(absent ? 0 : random.nextInt());
    }
    return make(type);
  }
}
