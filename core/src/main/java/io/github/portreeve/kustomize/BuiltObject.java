package io.github.portreeve.kustomize;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** An object on its way through kustomizations, and what it was called on the way. */
final class BuiltObject {
  private YamlMapping tree;
  private ObjectId id;
  private final List<ObjectId> earlier = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();

  BuiltObject(YamlMapping tree) {
    this.tree = tree;
    this.id = idOf(tree);
  }

  YamlMapping tree() {
    return tree;
  }

  /** Sets what the object is from now on. */
  void become(YamlNode changed) {
    if (changed.resolve() instanceof YamlMapping mapping) {
      tree = mapping;
      id = idOf(mapping);
    }
  }

  ObjectId id() {
    return id;
  }

  static ObjectId idOf(YamlMapping object) {
    ApiType type = new ApiType(TreeEdit.text(object, "apiVersion"), TreeEdit.text(object, "kind"));
    return ObjectId.of(
        type,
        TreeEdit.text(object, "metadata", "namespace"),
        TreeEdit.text(object, "metadata", "name"));
  }

  /** As it was written. */
  ObjectId firstId() {
    return earlier.isEmpty() ? id() : earlier.get(0);
  }

  /** All but the one it has now, the first one first. */
  List<ObjectId> earlierIds() {
    return earlier;
  }

  /** Keeps the id it has, as another one is about to come. */
  void remember() {
    earlier.add(id());
  }

  /** Whether this is its id, or was. */
  boolean hasBeen(ObjectId id) {
    return id().equals(id) || earlier.contains(id);
  }

  /** Whether this is its name, or was. */
  boolean hasBeenNamed(String name) {
    for (ObjectId id : earlier) {
      if (id.name().equals(name)) {
        return true;
      }
    }
    return id().name().equals(name);
  }

  /** The prefixes its name was given, the first one first. */
  List<String> prefixes() {
    return prefixes;
  }

  /** The suffixes its name was given, the first one first. */
  List<String> suffixes() {
    return suffixes;
  }
}
