package io.github.portreeve.kustomize;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import io.github.portreeve.yaml.YamlStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the objects of a kustomization and of those it builds upon, in kustomize's order. */
final class KustomizationBuild {
  private final BuildLog log;

  /** The files that are being built, the outermost last. */
  private final Deque<Path> open = new ArrayDeque<>();

  KustomizationBuild(BuildLog log) {
    this.log = log;
  }

  /** The objects of the kustomization in this file. */
  List<BuiltObject> build(Path file) {
    List<BuiltObject> objects = new ArrayList<>();
    Kustomization kustomization = log.files().kustomization(file);
    if (kustomization == null) {
      log.lacksObjects();
      log.isUncertain();
    } else {
      build(kustomization, file, objects);
    }
    return objects;
  }

  private void build(Kustomization kustomization, Path file, List<BuiltObject> objects) {
    open.push(file);
    Set<ObjectId> known = new HashSet<>();
    for (BuiltObject object : objects) {
      known.add(object.id());
    }
    addResources(kustomization, "resources", known, objects);
    addResources(kustomization, "bases", known, objects);
    noteWhatIsNotFollowed(kustomization);
    addComponents(kustomization, objects);
    transform(kustomization, objects);
    open.pop();
  }

  private void noteWhatIsNotFollowed(Kustomization kustomization) {
    for (YamlEntry field : kustomization.root().fields()) {
      if (kustomization.has(field.name())) {
        switch (KustomizationField.of(field.name(), field.value().resolve())) {
          case ADDS_OBJECTS -> log.lacksObjects();
          case UNKNOWN -> log.isUncertain();
          case FOLLOWED -> {}
        }
      }
    }
  }

  private void transform(Kustomization kustomization, List<BuiltObject> objects) {
    PatchStep patches = new PatchStep(kustomization, objects, log);
    try {
      patches.applyFirst();
      NameStep.apply(kustomization, objects);
      LabelStep.apply(kustomization, objects);
      patches.applyLast();
      ReplicaStep.apply(kustomization, objects);
    } catch (BuildFailure failure) {
      log.report(failure);
    }
  }

  private void addResources(
      Kustomization kustomization, String field, Set<ObjectId> known, List<BuiltObject> objects) {
    List<YamlNode> entries = kustomization.list(field);
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).resolve() instanceof YamlScalar entry) {
        List<BuiltObject> found = read(kustomization, entry, FieldPath.of(field).index(i));
        addAll(found, entry, known, objects);
      } else {
        log.lacksObjects();
      }
    }
  }

  /** The objects of a file, or of the kustomization in a folder. */
  private List<BuiltObject> read(Kustomization kustomization, YamlScalar entry, FieldPath place) {
    Path path = log.path(kustomization, TreeEdit.text(entry));
    if (path != null && Files.isRegularFile(path)) {
      return readFile(path);
    }
    List<BuiltObject> objects = new ArrayList<>();
    Path file = find(path, entry, place);
    Kustomization base = file == null ? null : log.files().kustomization(file);
    if (file != null && base != null && !base.isComponent()) {
      build(base, file, objects);
    } else if (file != null) {
      log.lacksObjects();
      log.isUncertain();
    }
    return objects;
  }

  private void addComponents(Kustomization kustomization, List<BuiltObject> objects) {
    List<YamlNode> entries = kustomization.list("components");
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).resolve() instanceof YamlScalar entry) {
        Path path = log.path(kustomization, TreeEdit.text(entry));
        Path file = find(path, entry, FieldPath.of("components").index(i));
        Kustomization component = file == null ? null : log.files().kustomization(file);
        if (file != null && component != null && component.isComponent()) {
          build(component, file, objects);
        } else {
          log.lacksObjects();
          log.isUncertain();
        }
      }
    }
  }

  /** The kustomization file that an entry leads to; null when it leads nowhere. */
  private @Nullable Path find(@Nullable Path folder, YamlScalar entry, FieldPath place) {
    Path file = folder == null ? null : KustomizationFiles.in(folder);
    if (file == null) {
      log.lacksObjects();
      if (!RemoteResource.isMeant(TreeEdit.text(entry))) {
        log.missing(entry, place);
      }
    } else if (open.contains(file)) {
      log.lacksObjects();
      log.isUncertain();
      String message =
          "this leads back to " + log.files().name(file) + ", which is being built already";
      log.report(KustomizeChecks.CYCLE, entry, place, message);
      return null;
    }
    return file;
  }

  private List<BuiltObject> readFile(Path file) {
    YamlStream stream = log.files().read(file);
    log.resources().add(file);
    List<BuiltObject> found = new ArrayList<>();
    if (stream == null || !stream.problems().isEmpty()) {
      log.lacksObjects();
      log.isUncertain();
      return found;
    }
    for (YamlDocument document : stream.documents()) {
      if (document.root() != null && !TreeEdit.isNull(document.root())) {
        addObject(document.root(), found);
      }
    }
    return found;
  }

  private void addObject(YamlNode node, List<BuiltObject> out) {
    if (!(node.resolve() instanceof YamlMapping object)) {
      log.lacksObjects();
      return;
    }
    String kind = TreeEdit.text(object, "kind");
    if (kind.endsWith("List") && object.get("items") instanceof YamlSequence items) {
      for (YamlNode item : items.items()) {
        addObject(item, out);
      }
    } else if (kind.isEmpty() || TreeEdit.text(object, "metadata", "name").isEmpty()) {
      log.lacksObjects();
    } else {
      out.add(new BuiltObject(object));
    }
  }

  private void addAll(
      List<BuiltObject> found, YamlScalar entry, Set<ObjectId> known, List<BuiltObject> objects) {
    for (BuiltObject object : found) {
      if (known.add(object.id())) {
        objects.add(object);
      } else {
        log.report(
            BuildFailure.refused(
                entry, object.id().describe() + " is in this kustomization already"));
      }
    }
  }
}
