package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** Sets the labels and annotations that a kustomization gives to all its objects. */
final class LabelStep {
  private LabelStep() {}

  static void apply(Kustomization kustomization, List<BuiltObject> objects) throws BuildFailure {
    for (YamlNode item : kustomization.list("labels")) {
      if (!(item.resolve() instanceof YamlMapping labels)
          || labels.get("fields") != null
          || !(labels.get("pairs") instanceof YamlMapping pairs)) {
        throw BuildFailure.unknown(item);
      }
      set(pairs, targets(labels), objects);
    }
    YamlMapping common = kustomization.mapping("commonLabels");
    if (common != null) {
      set(common, LabelTargets.SELECTORS, objects);
    }
    YamlMapping annotations = kustomization.mapping("commonAnnotations");
    if (annotations != null) {
      set(annotations, LabelTargets.ANNOTATIONS, objects);
    }
  }

  private static List<FieldTarget> targets(YamlMapping labels) {
    if (isTrue(labels, "includeSelectors")) {
      return LabelTargets.SELECTORS;
    }
    List<FieldTarget> targets = new ArrayList<>(LabelTargets.METADATA);
    if (isTrue(labels, "includeTemplates")) {
      targets.addAll(LabelTargets.TEMPLATES);
    }
    if (isTrue(labels, "includeVolumeClaimTemplates")) {
      targets.addAll(LabelTargets.CLAIMS);
    }
    return targets;
  }

  private static boolean isTrue(YamlMapping labels, String field) {
    return TreeEdit.text(labels, field).equals("true");
  }

  private static void set(YamlMapping pairs, List<FieldTarget> targets, List<BuiltObject> objects) {
    for (BuiltObject object : objects) {
      ObjectId id = object.id();
      for (FieldTarget target : targets) {
        if (target.isFor(id)) {
          for (YamlEntry pair : pairs.fields()) {
            set(pair, target, object);
          }
        }
      }
    }
  }

  private static void set(YamlEntry pair, FieldTarget target, BuiltObject object) {
    YamlNode value = YamlScalar.of(TreeEdit.text(pair.value()), pair.value());
    YamlNode creating = target.create() ? pair.key() : null;
    object.become(
        TreeEdit.edit(
            object.tree(),
            target.path(),
            creating,
            node ->
                node.resolve() instanceof YamlMapping labels
                    ? TreeEdit.with(labels, pair.name(), pair.key(), value)
                    : node));
  }
}
