package io.github.portreeve.kustomize;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the patches of a kustomization over its objects. */
final class PatchStep {
  private final Kustomization kustomization;
  private final List<BuiltObject> objects;
  private final BuildLog log;

  PatchStep(Kustomization kustomization, List<BuiltObject> objects, BuildLog log) {
    this.kustomization = kustomization;
    this.objects = objects;
    this.log = log;
  }

  /** The patches that come before all other changes. */
  void applyFirst() throws BuildFailure {
    applyEach("patchesStrategicMerge");
    applyEach("patches");
  }

  /** The patches that come after names and labels are set. */
  void applyLast() throws BuildFailure {
    applyEach("patchesJson6902");
  }

  private void applyEach(String field) throws BuildFailure {
    List<YamlNode> items = kustomization.list(field);
    for (int i = 0; i < items.size(); i++) {
      YamlNode item = items.get(i).resolve();
      FieldPath place = FieldPath.of(field).index(i);
      if (item instanceof YamlMapping patch) {
        applyEntry(patch, place);
      } else if (item instanceof YamlScalar scalar) {
        applyAll(read(scalar, place), null, scalar);
      } else {
        throw BuildFailure.unknown(item);
      }
    }
  }

  private void applyEntry(YamlMapping patch, FieldPath place) throws BuildFailure {
    if (patch.get("options") != null) {
      throw BuildFailure.unknown(patch);
    }
    PatchTarget target = PatchTarget.of(patch);
    YamlNode text = patch.get("patch");
    YamlNode path = patch.get("path");
    if (text instanceof YamlScalar inline && path == null) {
      applyAll(PatchText.read(inline), target, inline);
    } else if (path instanceof YamlScalar file && text == null) {
      applyAll(log.readPatch(kustomization, file, place.child("path")), target, file);
    } else {
      throw BuildFailure.unknown(patch);
    }
  }

  /** What is no file is the patch itself. */
  private List<YamlNode> read(YamlScalar scalar, FieldPath place) throws BuildFailure {
    String text = TreeEdit.text(scalar);
    return text.contains("\n") || text.startsWith("{")
        ? PatchText.read(scalar)
        : log.readPatch(kustomization, scalar, place);
  }

  private void applyAll(List<YamlNode> patches, @Nullable PatchTarget target, YamlNode place)
      throws BuildFailure {
    if (target != null && patches.size() > 1) {
      throw BuildFailure.unknown(place);
    }
    for (YamlNode patch : patches) {
      if (patch.resolve() instanceof YamlSequence operations && target != null) {
        for (BuiltObject object : target.select(objects)) {
          object.remember();
          object.become(applyOperations(object.tree(), operations));
        }
      } else if (patch.resolve() instanceof YamlMapping mapping) {
        applyMerge(mapping, target);
      } else {
        throw BuildFailure.unknown(place);
      }
    }
  }

  /** Kustomize keeps notes in annotations, so that these are always there to be added to. */
  private static YamlNode applyOperations(YamlMapping object, YamlSequence operations)
      throws BuildFailure {
    List<String> annotations = List.of("metadata", "annotations");
    YamlNode noted = TreeEdit.edit(object, annotations, operations, node -> node);
    YamlNode patched = JsonPatch.apply(noted, operations);
    boolean none =
        TreeEdit.get(patched, "metadata", "annotations") instanceof YamlMapping mapping
            && mapping.fields().isEmpty();
    return none
        ? TreeEdit.edit(
            patched,
            List.of("metadata"),
            null,
            node -> TreeEdit.without((YamlMapping) node.resolve(), "annotations"))
        : patched;
  }

  private void applyMerge(YamlMapping patch, @Nullable PatchTarget target) throws BuildFailure {
    for (BuiltObject object : target == null ? List.of(named(patch)) : target.select(objects)) {
      YamlNode merged = StrategicMerge.merge(object.tree(), patch, object.id().type());
      if (merged == null) {
        objects.remove(object);
      } else {
        object.become(identified(merged, object.tree()));
      }
    }
  }

  /** A patch changes no object's kind, name or namespace. */
  private static YamlNode identified(YamlNode merged, YamlMapping original) {
    YamlNode result = keep(merged, original, "kind");
    result = keep(result, original, "apiVersion");
    YamlNode metadata = TreeEdit.get(result, "metadata");
    if (result instanceof YamlMapping object
        && metadata instanceof YamlMapping
        && original.get("metadata") instanceof YamlMapping before
        && object.field("metadata") != null) {
      YamlNode kept = keep(keep(metadata, before, "name"), before, "namespace");
      return TreeEdit.edit(object, List.of("metadata"), null, node -> kept);
    }
    return result;
  }

  private static YamlNode keep(YamlNode merged, YamlMapping original, String name) {
    var field = original.field(name);
    if (!(merged instanceof YamlMapping mapping)) {
      return merged;
    }
    return field == null
        ? TreeEdit.without(mapping, name)
        : TreeEdit.with(mapping, name, field.key(), field.value());
  }

  private BuiltObject named(YamlMapping patch) throws BuildFailure {
    ObjectId id = BuiltObject.idOf(patch);
    List<BuiltObject> found = new ArrayList<>(1);
    boolean alike = false;
    for (BuiltObject object : objects) {
      if (object.hasBeen(id)) {
        found.add(object);
      }
      alike |= object.id().kind().equals(id.kind()) && object.hasBeenNamed(id.name());
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    YamlNode name = TreeEdit.get(patch, "metadata", "name");
    if (alike || name == null || id.kind().isEmpty()) {
      throw BuildFailure.unknown(patch);
    }
    throw BuildFailure.refused(
        name, "the patch is for " + id.describe() + ", which is not in this kustomization");
  }
}
