package io.github.portreeve.validation.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds objects of a list that agree in fields in which they must not. */
final class Repeats {
  private Repeats() {}

  /** The first that agrees with an earlier one in all of these fields; null when there is none. */
  static @Nullable Part first(List<Part> parts, String... fields) {
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (agree(parts.get(i), parts.get(j), fields)) {
          return parts.get(i);
        }
      }
    }
    return null;
  }

  private static boolean agree(Part one, Part other, String... fields) {
    for (String field : fields) {
      if (!one.agrees(other, field)) {
        return false;
      }
    }
    return true;
  }
}
