package io.github.portreeve.schemas;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.github.portreeve.model.FieldPath;

/** Turns a validator's ways into objects and schemas into field paths. */
final class SchemaPaths {
  private SchemaPaths() {}

  /** The place of the value that an error is about. */
  static FieldPath of(Error error) {
    NodePath location = error.getInstanceLocation();
    return of(location, location.getNameCount());
  }

  private static FieldPath of(NodePath location, int steps) {
    FieldPath path = FieldPath.ROOT;
    for (int i = 0; i < steps; i++) {
      path =
          location.getElement(i) instanceof Integer index
              ? path.index(index)
              : path.child(location.getName(i));
    }
    return path;
  }

  /**
   * The keyword that made alternatives of what the error says: {@code anyOf}, {@code oneOf} or
   * {@code not}; empty when it is meant as it stands.
   */
  static String alternatives(Error error) {
    int index = indexOfAlternatives(error.getEvaluationPath());
    return index < 0 ? "" : error.getEvaluationPath().getName(index);
  }

  /** The place of the value that has alternatives, one of which the error is about. */
  static FieldPath ofAlternatives(Error error) {
    NodePath way = error.getEvaluationPath();
    int end = indexOfAlternatives(way);
    int steps = 0;
    int i = 0;
    while (i < end) {
      String keyword = way.getName(i);
      boolean named = keyword.equals("properties") || keyword.equals("allOf");
      steps += isStep(keyword) ? 1 : 0;
      i += named ? 2 : 1;
    }
    return of(error.getInstanceLocation(), steps);
  }

  /** Where in the way the first keyword of alternatives stands, names of fields passed over. */
  private static int indexOfAlternatives(NodePath way) {
    int i = 0;
    while (i < way.getNameCount()) {
      switch (way.getName(i)) {
        case "anyOf", "oneOf", "not" -> {
          return i;
        }
        case "properties", "allOf" -> i += 2;
        default -> i++;
      }
    }
    return -1;
  }

  private static boolean isStep(String keyword) {
    return switch (keyword) {
      case "properties", "items", "additionalProperties" -> true;
      default -> false;
    };
  }
}
