package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import java.util.List;

/** Sets the numbers of replicas that a kustomization lists. */
final class ReplicaStep {
  private ReplicaStep() {}

  static void apply(Kustomization kustomization, List<BuiltObject> objects) throws BuildFailure {
    for (YamlNode item : kustomization.list("replicas")) {
      YamlNode count = TreeEdit.get(item, "count");
      String name = TreeEdit.text(item, "name");
      if (count == null || name.isEmpty()) {
        throw BuildFailure.unknown(item);
      }
      boolean found = false;
      for (BuiltObject object : objects) {
        if (isScaled(object.id().kind()) && object.hasBeenNamed(name)) {
          found = true;
          set(object, count);
        }
      }
      if (!found) {
        throw BuildFailure.refused(
            item, "there is no workload \"" + name + "\" whose replicas could be set");
      }
    }
  }

  private static boolean isScaled(String kind) {
    return switch (kind) {
      case "Deployment", "ReplicationController", "ReplicaSet", "StatefulSet" -> true;
      default -> false;
    };
  }

  private static void set(BuiltObject object, YamlNode count) {
    object.become(
        TreeEdit.edit(
            object.tree(),
            List.of("spec"),
            count,
            spec ->
                spec.resolve() instanceof YamlMapping mapping
                    ? TreeEdit.with(mapping, "replicas", YamlScalar.of("replicas", count), count)
                    : spec));
  }
}
