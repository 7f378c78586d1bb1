package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in an object as JSON patches name it: {@code /spec/ports/0/nodePort} (RFC 6901). */
final class JsonPointer {
  private final List<String> steps;
  private final String text;
  private final YamlNode place;

  private JsonPointer(List<String> steps, String text, YamlNode place) {
    this.steps = steps;
    this.text = text;
    this.place = place;
  }

  /** The pointer in this field of an operation. */
  static JsonPointer of(YamlMapping operation, String field) throws BuildFailure {
    YamlNode node = operation.get(field);
    String text = TreeEdit.text(node);
    if (node == null || !text.startsWith("/")) {
      throw BuildFailure.unknown(operation);
    }
    List<String> steps = new ArrayList<>();
    for (String step : text.substring(1).split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return new JsonPointer(steps, text, node);
  }

  /** Null when there is nothing. */
  @Nullable YamlNode find(YamlNode object) throws BuildFailure {
    YamlNode at = object.resolve();
    for (String step : steps) {
      at = at == null ? null : child(at, step);
    }
    return at;
  }

  /** What is there to be copied or moved; kustomize takes some of what is absent for null. */
  YamlNode get(YamlNode object) throws BuildFailure {
    YamlNode found = find(object);
    if (found == null) {
      throw BuildFailure.unknown(place);
    }
    return found;
  }

  private @Nullable YamlNode child(YamlNode node, String step) throws BuildFailure {
    if (node instanceof YamlMapping mapping) {
      return mapping.get(step);
    }
    if (node instanceof YamlSequence list) {
      int index = index(step, list.items().size());
      return index < list.items().size() ? list.items().get(index).resolve() : null;
    }
    return null;
  }

  /** Puts a value where it is not yet, before the item of that index in a list. */
  YamlNode add(YamlNode object, YamlNode value, YamlNode operation) throws BuildFailure {
    return change(object, 0, Change.ADD, value, operation);
  }

  /** As kustomize carries it out, a field that was not there is set as well. */
  YamlNode replace(YamlNode object, YamlNode value) throws BuildFailure {
    return change(object, 0, Change.REPLACE, value, place);
  }

  YamlNode remove(YamlNode object) throws BuildFailure {
    if (find(object) == null) {
      throw missing();
    }
    return change(object, 0, Change.REMOVE, object, place);
  }

  private enum Change {
    ADD,
    REPLACE,
    REMOVE
  }

  private YamlNode change(YamlNode node, int step, Change change, YamlNode value, YamlNode at)
      throws BuildFailure {
    YamlNode parent = node.resolve();
    String name = steps.get(step);
    boolean last = step == steps.size() - 1;
    YamlNode inner = last ? value : child(parent, name);
    if (inner == null) {
      throw missing();
    }
    YamlNode changed = last ? value : change(inner, step + 1, change, value, at);
    Change here = last ? change : Change.REPLACE;
    if (parent instanceof YamlMapping mapping) {
      return changeField(mapping, name, here, changed, last);
    }
    if (parent instanceof YamlSequence list) {
      return changeItem(list, name, here, changed);
    }
    throw missing();
  }

  /** A key that is set, and not only led through, stands in the pointer from then on. */
  private YamlNode changeField(
      YamlMapping mapping, String name, Change change, YamlNode value, boolean last) {
    YamlEntry field = mapping.field(name);
    YamlNode key = last || field == null ? YamlScalar.of(name, place) : field.key();
    return change == Change.REMOVE
        ? TreeEdit.without(mapping, name)
        : TreeEdit.with(mapping, name, key, value);
  }

  private YamlNode changeItem(YamlSequence list, String step, Change change, YamlNode value)
      throws BuildFailure {
    List<YamlNode> items = new ArrayList<>(list.items());
    int index = index(step, items.size());
    if (index > items.size() || index == items.size() && change != Change.ADD) {
      throw missing();
    }
    switch (change) {
      case ADD -> items.add(index, value);
      case REPLACE -> items.set(index, value);
      case REMOVE -> items.remove(index);
    }
    return YamlSequence.of(items, list);
  }

  /** {@code -} stands for the place after the last item. */
  private int index(String step, int size) throws BuildFailure {
    if (step.equals("-")) {
      return size;
    }
    for (int i = 0; i < step.length(); i++) {
      if (step.charAt(i) < '0' || step.charAt(i) > '9') {
        throw BuildFailure.unknown(place);
      }
    }
    if (step.isEmpty() || step.length() > 6) {
      throw BuildFailure.unknown(place);
    }
    return Integer.parseInt(step);
  }

  private BuildFailure missing() {
    return BuildFailure.refused(place, "the patched object has no " + text);
  }
}
