package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets references follow the objects whose names have changed. */
final class ReferenceStep {
  private final Map<String, List<BuiltObject>> byEarlierName = new HashMap<>();
  private boolean ambiguous;

  private ReferenceStep(List<BuiltObject> objects) {
    for (BuiltObject object : objects) {
      Set<String> names = new HashSet<>();
      for (ObjectId id : object.earlierIds()) {
        if (names.add(id.name())) {
          byEarlierName.computeIfAbsent(id.name(), name -> new ArrayList<>(1)).add(object);
        }
      }
    }
  }

  /** False when a reference may mean several objects, so that not all is known. */
  static boolean apply(List<BuiltObject> objects) {
    ReferenceStep step = new ReferenceStep(objects);
    if (!step.byEarlierName.isEmpty()) {
      for (BuiltObject object : objects) {
        step.follow(object);
      }
    }
    return !step.ambiguous;
  }

  private void follow(BuiltObject referrer) {
    ObjectId id = referrer.firstId();
    for (ReferenceTable.Reference reference : ReferenceTable.ALL) {
      if (reference.field().isFor(id)) {
        referrer.become(
            TreeEdit.edit(
                referrer.tree(),
                reference.field().path(),
                null,
                node -> renamed(node, referrer, reference.target())));
      }
    }
  }

  private YamlNode renamed(YamlNode node, BuiltObject referrer, String target) {
    String name = TreeEdit.text(node);
    BuiltObject meant = node.resolve() instanceof YamlScalar ? meant(name, referrer, target) : null;
    String now = meant == null ? name : meant.id().name();
    return now.equals(name) ? node : YamlScalar.of(now, node);
  }

  private @Nullable BuiltObject meant(String name, BuiltObject referrer, String target) {
    List<BuiltObject> candidates = new ArrayList<>(1);
    for (BuiltObject object : byEarlierName.getOrDefault(name, List.of())) {
      if (object.id().kind().equals(target) && sharesNamespace(object, referrer)) {
        candidates.add(object);
      }
    }
    if (candidates.size() > 1) {
      candidates = sameWay(candidates, referrer, true);
    }
    if (candidates.size() > 1) {
      candidates = sameWay(candidates, referrer, false);
    }
    ambiguous |= candidates.size() > 1 && !areOfOneName(candidates);
    return candidates.isEmpty() ? null : candidates.get(0);
  }

  private static boolean sharesNamespace(BuiltObject target, BuiltObject referrer) {
    ObjectId its = target.id();
    ObjectId mine = referrer.id();
    return its.isClusterScoped()
        || mine.isClusterScoped()
        || its.namespace().equals(mine.namespace());
  }

  /** Those that got their prefixes and suffixes where the referrer got its own. */
  private static List<BuiltObject> sameWay(
      List<BuiltObject> candidates, BuiltObject referrer, boolean orNone) {
    List<BuiltObject> found = new ArrayList<>(1);
    for (BuiltObject candidate : candidates) {
      if (endAlike(candidate.prefixes(), referrer.prefixes(), orNone)
          && endAlike(candidate.suffixes(), referrer.suffixes(), orNone)) {
        found.add(candidate);
      }
    }
    return found;
  }

  private static boolean endAlike(List<String> one, List<String> other, boolean orNone) {
    if (one.isEmpty() || other.isEmpty()) {
      return orNone || one.isEmpty() && other.isEmpty();
    }
    int shared = Math.min(one.size(), other.size());
    return one.subList(one.size() - shared, one.size())
        .equals(other.subList(other.size() - shared, other.size()));
  }

  private static boolean areOfOneName(List<BuiltObject> objects) {
    String first = objects.get(0).id().name();
    return objects.stream().allMatch(object -> object.id().name().equals(first));
  }
}
