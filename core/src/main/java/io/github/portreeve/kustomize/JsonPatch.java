package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.JsonText;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Carries out the operations of a JSON patch (RFC 6902). */
final class JsonPatch {
  private JsonPatch() {}

  static YamlNode apply(YamlNode object, YamlSequence operations) throws BuildFailure {
    YamlNode result = object;
    for (YamlNode item : operations.items()) {
      if (!(item.resolve() instanceof YamlMapping operation)) {
        throw BuildFailure.refused(item, "an operation must have op and path");
      }
      result = apply(result, operation);
    }
    return result;
  }

  private static YamlNode apply(YamlNode object, YamlMapping operation) throws BuildFailure {
    JsonPointer path = JsonPointer.of(operation, "path");
    String op = TreeEdit.text(operation, "op");
    return switch (op) {
      case "add" -> path.add(object, value(operation), operation);
      case "replace" -> path.replace(object, value(operation));
      case "remove" -> path.remove(object);
      case "move" -> {
        JsonPointer from = JsonPointer.of(operation, "from");
        YamlNode moved = from.get(object);
        yield path.add(from.remove(object), moved, operation);
      }
      case "copy" -> path.add(object, JsonPointer.of(operation, "from").get(object), operation);
      case "test" -> test(object, path, operation);
      default ->
          throw BuildFailure.refused(
              operation,
              "there is no operation \""
                  + op
                  + "\", only add, remove, replace, "
                  + "move, copy and test");
    };
  }

  private static YamlNode value(YamlMapping operation) throws BuildFailure {
    YamlNode value = operation.get("value");
    if (value == null) {
      // What an absent value means differs between releases.
      throw BuildFailure.unknown(operation);
    }
    return value;
  }

  private static YamlNode test(YamlNode object, JsonPointer path, YamlMapping operation)
      throws BuildFailure {
    @Nullable YamlNode found = path.find(object);
    String is = found == null ? "null" : JsonText.of(found);
    if (!is.equals(JsonText.of(value(operation)))) {
      // An object with its fields in another order is equal as well, so this is not certain.
      throw BuildFailure.unknown(operation);
    }
    return object;
  }
}
