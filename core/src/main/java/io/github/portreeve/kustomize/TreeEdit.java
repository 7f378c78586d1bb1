package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads trees, and makes changed ones of them; what is not changed is shared. */
final class TreeEdit {
  private static final String LIST = "[]";

  private TreeEdit() {}

  /** The value at a path of names, never an alias; null when it is not there. */
  static @Nullable YamlNode get(YamlNode root, String... path) {
    YamlNode at = root.resolve();
    for (String name : path) {
      at = at instanceof YamlMapping mapping ? mapping.get(name) : null;
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  /** The text of the scalar at a path of names; empty when there is none, or it is null. */
  static String text(YamlNode root, String... path) {
    return text(get(root, path));
  }

  /** The text of a scalar; empty for everything else and for null. */
  static String text(@Nullable YamlNode node) {
    YamlNode value = node == null ? null : node.resolve();
    return value instanceof YamlScalar scalar && scalar.type() != ScalarType.NULL
        ? scalar.type() == ScalarType.STRING ? scalar.string() : scalar.text()
        : "";
  }

  static boolean isNull(@Nullable YamlNode node) {
    return node == null
        || node.resolve() instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL;
  }

  /** The mapping with a field set, at the place of the one it had or at the end. */
  static YamlMapping with(YamlMapping mapping, String name, YamlNode key, YamlNode value) {
    List<YamlEntry> fields = new ArrayList<>(mapping.fields());
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        fields.set(i, new YamlEntry(key, name, value));
        return YamlMapping.of(fields, mapping);
      }
    }
    fields.add(new YamlEntry(key, name, value));
    return YamlMapping.of(fields, mapping);
  }

  static YamlMapping without(YamlMapping mapping, String name) {
    List<YamlEntry> fields = new ArrayList<>(mapping.fields());
    fields.removeIf(field -> field.name().equals(name));
    return fields.size() == mapping.fields().size() ? mapping : YamlMapping.of(fields, mapping);
  }

  /**
   * Changes what a path leads to; it leads through lists into each item. A list whose name ends
   * with {@code []} is not made where it is absent.
   *
   * @param creating stands for all that has to be made on the way; null to make nothing
   * @param change gets a mapping without fields, at the place of {@code creating}, for a value that
   *     was not there
   */
  static YamlNode edit(
      YamlNode node,
      List<String> path,
      @Nullable YamlNode creating,
      UnaryOperator<YamlNode> change) {
    if (path.isEmpty()) {
      return change.apply(node);
    }
    YamlNode value = node.resolve();
    YamlNode edited = value;
    if (value instanceof YamlSequence sequence) {
      edited = editItems(sequence, path, creating, change);
    } else if (value instanceof YamlMapping mapping) {
      edited = editField(mapping, path, creating, change);
    }
    return edited == value ? node : edited;
  }

  private static YamlNode editItems(
      YamlSequence sequence,
      List<String> path,
      @Nullable YamlNode creating,
      UnaryOperator<YamlNode> change) {
    List<YamlNode> items = new ArrayList<>(sequence.items().size());
    for (YamlNode item : sequence.items()) {
      items.add(edit(item, path, creating, change));
    }
    return items.equals(sequence.items()) ? sequence : YamlSequence.of(items, sequence);
  }

  private static YamlNode editField(
      YamlMapping mapping,
      List<String> path,
      @Nullable YamlNode creating,
      UnaryOperator<YamlNode> change) {
    boolean list = path.get(0).endsWith(LIST);
    String name = list ? path.get(0).replace(LIST, "") : path.get(0);
    YamlEntry field = mapping.field(name);
    List<String> rest = path.subList(1, path.size());
    if (field != null && !(isNull(field.value()) && creating != null)) {
      YamlNode edited = edit(field.value(), rest, creating, change);
      return edited == field.value() ? mapping : with(mapping, name, field.key(), edited);
    }
    if (creating == null || list) {
      return mapping;
    }
    YamlNode made = edit(YamlMapping.of(List.of(), creating), rest, creating, change);
    return with(mapping, name, YamlScalar.of(name, creating), made);
  }
}
