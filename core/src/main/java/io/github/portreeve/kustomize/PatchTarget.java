package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Which objects a patch is for: patterns that must match as a whole, and labels. */
final class PatchTarget {
  private final YamlMapping target;

  private PatchTarget(YamlMapping target) {
    this.target = target;
  }

  /** Null when the patch names its object itself. */
  static @Nullable PatchTarget of(YamlMapping patch) {
    return patch.get("target") instanceof YamlMapping target ? new PatchTarget(target) : null;
  }

  List<BuiltObject> select(List<BuiltObject> objects) throws BuildFailure {
    List<BuiltObject> selected = new ArrayList<>();
    for (BuiltObject object : objects) {
      if (selects(object)) {
        selected.add(object);
      }
    }
    return selected;
  }

  private boolean selects(BuiltObject object) throws BuildFailure {
    ObjectId now = object.id();
    ObjectId first = object.firstId();
    return matches("group", now.type().group())
        && matches("version", now.type().version())
        && matches("kind", now.kind())
        && (matches("name", now.name()) || matches("name", first.name()))
        && (matches("namespace", now.namespace()) || matches("namespace", first.namespace()))
        && hasLabels("labelSelector", object, "labels")
        && hasLabels("annotationSelector", object, "annotations");
  }

  private boolean matches(String field, String value) throws BuildFailure {
    YamlNode pattern = target.get(field);
    String text = TreeEdit.text(pattern);
    if (pattern == null || text.isEmpty() || text.equals(value)) {
      return true;
    }
    try {
      return Pattern.compile(text).matcher(value).matches();
    } catch (PatternSyntaxException e) {
      throw BuildFailure.unknown(pattern);
    }
  }

  /** Knows {@code key=value} and commas only; sets and negations are left alone. */
  private boolean hasLabels(String field, BuiltObject object, String labels) throws BuildFailure {
    YamlNode selector = target.get(field);
    String text = TreeEdit.text(selector);
    if (selector == null || text.isEmpty()) {
      return true;
    }
    for (String condition : text.split(",", -1)) {
      int equals = condition.indexOf('=');
      if (equals < 1 || condition.indexOf('!') >= 0 || condition.indexOf('(') >= 0) {
        throw BuildFailure.unknown(selector);
      }
      String key = condition.substring(0, equals).strip();
      String value = condition.substring(condition.lastIndexOf('=') + 1).strip();
      YamlNode actual = TreeEdit.get(object.tree(), "metadata", labels, key);
      if (actual == null || !TreeEdit.text(actual).equals(value)) {
        return false;
      }
    }
    return true;
  }
}
