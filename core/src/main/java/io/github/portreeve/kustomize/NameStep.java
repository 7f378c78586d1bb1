package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives objects the namespace, prefix and suffix of a kustomization. */
final class NameStep {
  private static final List<String> NAME = List.of("metadata", "name");

  private NameStep() {}

  static void apply(Kustomization kustomization, List<BuiltObject> objects) throws BuildFailure {
    YamlEntry namespace = kustomization.root().field("namespace");
    if (namespace != null && kustomization.scalar("namespace") != null) {
      for (BuiltObject object : objects) {
        setNamespace(object, namespace.key(), namespace.value().resolve());
      }
      requireDistinct(objects, namespace.value());
    }
    YamlScalar prefix = kustomization.scalar("namePrefix");
    YamlScalar suffix = kustomization.scalar("nameSuffix");
    for (BuiltObject object : objects) {
      if (isRenamed(object.firstId())) {
        rename(object, prefix, null);
        rename(object, null, suffix);
      }
    }
  }

  /** Objects of several namespaces may be of one name. */
  private static void requireDistinct(List<BuiltObject> objects, YamlNode namespace)
      throws BuildFailure {
    Set<ObjectId> known = new HashSet<>();
    for (BuiltObject object : objects) {
      if (!known.add(object.id())) {
        throw BuildFailure.unknown(namespace);
      }
    }
  }

  private static boolean isRenamed(ObjectId id) {
    return switch (id.kind()) {
      case "CustomResourceDefinition", "Namespace" -> false;
      case "APIService" -> !id.type().group().equals("apiregistration.k8s.io");
      default -> true;
    };
  }

  private static void setNamespace(BuiltObject object, YamlNode key, YamlNode namespace) {
    ObjectId id = object.id();
    object.remember();
    YamlNode value = YamlScalar.of(TreeEdit.text(namespace), namespace);
    if (id.kind().equals("Namespace") && id.type().apiVersion().equals("v1")) {
      object.become(TreeEdit.edit(object.tree(), NAME, namespace, name -> value));
    } else if (!id.isClusterScoped()) {
      object.become(
          TreeEdit.edit(
              object.tree(),
              List.of("metadata"),
              namespace,
              metadata ->
                  metadata.resolve() instanceof YamlMapping mapping
                      ? TreeEdit.with(mapping, "namespace", key, value)
                      : metadata));
    }
  }

  private static void rename(
      BuiltObject object, @Nullable YamlScalar prefix, @Nullable YamlScalar suffix) {
    if (prefix == null && suffix == null) {
      return;
    }
    String before = TreeEdit.text(prefix);
    String after = TreeEdit.text(suffix);
    if (prefix != null) {
      object.prefixes().add(before);
    } else {
      object.suffixes().add(after);
    }
    object.remember();
    object.become(
        TreeEdit.edit(
            object.tree(),
            NAME,
            null,
            name -> YamlScalar.of(before + TreeEdit.text(name) + after, name)));
  }
}
