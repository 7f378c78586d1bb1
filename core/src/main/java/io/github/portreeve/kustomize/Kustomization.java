package io.github.portreeve.kustomize;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a kustomization file says, with the places where it says so.
 *
 * @param folder the file's, absolute and normalized
 */
record Kustomization(Path folder, SourceFile source, YamlMapping root) {

  /** Whether it is laid over the objects of the kustomization that names it. */
  boolean isComponent() {
    return TreeEdit.text(root, "kind").equals("Component");
  }

  /** The items of a list; none when there is no such field. */
  List<YamlNode> list(String field) {
    return root.get(field) instanceof YamlSequence list ? list.items() : List.of();
  }

  /** The value of a field; null when it is absent or no mapping. */
  @Nullable YamlMapping mapping(String field) {
    return root.get(field) instanceof YamlMapping mapping ? mapping : null;
  }

  /** The value of a field; null when it is absent, empty or no single value. */
  @Nullable YamlScalar scalar(String field) {
    return root.get(field) instanceof YamlScalar scalar && !TreeEdit.text(scalar).isEmpty()
        ? scalar
        : null;
  }

  boolean has(String field) {
    YamlNode value = root.get(field);
    return value != null
        && !TreeEdit.isNull(value)
        && !(value instanceof YamlSequence list && list.items().isEmpty())
        && !(value instanceof YamlMapping mapping && mapping.fields().isEmpty());
  }
}
