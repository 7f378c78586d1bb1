package io.github.portreeve.kustomize;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays a strategic merge patch over an object as kustomize does: mappings are merged, null deletes,
 * lists are replaced unless the API names a key of their items, and {@code $patch} has its say.
 */
final class StrategicMerge {
  private static final String DIRECTIVE = "$patch";

  private final MergeKeys keys;

  private StrategicMerge(MergeKeys keys) {
    this.keys = keys;
  }

  /** Null when the patch deletes the object. */
  static @Nullable YamlNode merge(YamlMapping object, YamlMapping patch, ApiType type)
      throws BuildFailure {
    StrategicMerge merge = new StrategicMerge(MergeKeys.of(type));
    merge.requireClear(object, "");
    return merge.merge(object, patch, "");
  }

  /** Lists of two keys come out otherwise even where the patch does not touch them. */
  private void requireClear(YamlNode node, String path) throws BuildFailure {
    if (node.resolve() instanceof YamlMapping mapping) {
      for (YamlEntry field : mapping.fields()) {
        requireClear(field.value(), below(path, field.name()));
      }
    } else if (node.resolve() instanceof YamlSequence list) {
      List<String> by = keys.of(path);
      if (by != null && by != MergeKeys.ITSELF) {
        ItemMatch.requireClear(list.items(), by);
      }
      for (YamlNode item : list.items()) {
        requireClear(item, path);
      }
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }

  private @Nullable YamlNode merge(@Nullable YamlNode base, YamlNode patch, String path)
      throws BuildFailure {
    YamlNode below = base == null || TreeEdit.isNull(base) ? null : base.resolve();
    YamlNode over = patch.resolve();
    if (TreeEdit.isNull(over)) {
      return null;
    }
    if (below != null && below.kind() != over.kind()) {
      throw BuildFailure.refused(patch, "the patch has another type here than the patched object");
    }
    if (over instanceof YamlMapping mapping) {
      return mergeMapping((YamlMapping) below, mapping, path);
    }
    if (over instanceof YamlSequence list) {
      return mergeList((YamlSequence) below, list, path);
    }
    return patch;
  }

  private @Nullable YamlNode mergeMapping(
      @Nullable YamlMapping base, YamlMapping patch, String path) throws BuildFailure {
    String directive = directive(patch);
    if (directive.equals("delete")) {
      return null;
    }
    YamlMapping result =
        base == null || directive.equals("replace") ? YamlMapping.of(List.of(), patch) : base;
    for (YamlEntry field : patch.fields()) {
      if (!field.name().equals(DIRECTIVE)) {
        result = mergeField(result, field, path);
      }
    }
    return result;
  }

  private YamlMapping mergeField(YamlMapping base, YamlEntry patch, String path)
      throws BuildFailure {
    YamlEntry below = base.field(patch.name());
    String inner = below(path, patch.name());
    YamlNode merged = merge(below == null ? null : below.value(), patch.value(), inner);
    if (merged == null) {
      return TreeEdit.without(base, patch.name());
    }
    boolean replaced = merged == patch.value() || merged == patch.value().resolve();
    boolean kept = below != null && !replaced;
    return TreeEdit.with(base, patch.name(), kept ? below.key() : patch.key(), merged);
  }

  private @Nullable YamlNode mergeList(@Nullable YamlSequence base, YamlSequence patch, String path)
      throws BuildFailure {
    List<String> by = keys.of(path);
    if (by == null) {
      return patch;
    }
    String directive = listDirective(patch);
    List<YamlNode> items = withoutDirective(patch, directive);
    if (directive.equals("replace") && (items.isEmpty() || base == null)) {
      // Kustomize may leave the directive itself in the list.
      throw BuildFailure.unknown(patch);
    }
    if (directive.equals("delete")) {
      return null;
    }
    YamlSequence below = directive.equals("replace") ? null : base;
    List<YamlNode> merged =
        by == MergeKeys.ITSELF
            ? union(below, items)
            : mergeItems(below == null ? List.of() : below.items(), items, by, path);
    return YamlSequence.of(merged, below(below, patch));
  }

  private static YamlNode below(@Nullable YamlSequence base, YamlSequence patch) {
    return base == null ? patch : base;
  }

  private static List<YamlNode> union(@Nullable YamlSequence base, List<YamlNode> patch) {
    List<YamlNode> all = new ArrayList<>(patch);
    if (base != null) {
      for (YamlNode item : base.items()) {
        boolean known = false;
        for (YamlNode other : patch) {
          known |= TreeEdit.text(other).equals(TreeEdit.text(item));
        }
        if (!known) {
          all.add(item);
        }
      }
    }
    return all;
  }

  /** The patch's items first, as kustomize has them. */
  private List<YamlNode> mergeItems(
      List<YamlNode> base, List<YamlNode> patch, List<String> by, String path) throws BuildFailure {
    ItemMatch.requireClear(patch, by);
    List<YamlNode> rest = new ArrayList<>(base);
    List<YamlNode> all = new ArrayList<>();
    for (YamlNode item : patch) {
      ItemMatch match = ItemMatch.find(item, rest, by);
      YamlNode below = match.index() < 0 ? null : rest.remove(match.index());
      if (below != null && replaces(item)) {
        // Kustomize keeps the item that was to be replaced.
        throw BuildFailure.unknown(item);
      }
      YamlNode merged = match.lost() ? null : merge(below, item, path);
      if (merged != null) {
        all.add(merged);
      }
    }
    all.addAll(rest);
    return all;
  }

  private static boolean replaces(YamlNode item) {
    return TreeEdit.text(item, DIRECTIVE).equals("replace");
  }

  private static String directive(YamlMapping patch) throws BuildFailure {
    YamlNode directive = patch.get(DIRECTIVE);
    String text = TreeEdit.text(directive);
    return switch (text) {
      case "", "merge", "delete", "replace" -> text;
      default ->
          throw BuildFailure.refused(
              directive == null ? patch : directive,
              "there is no $patch \"" + text + "\", only merge, replace and delete");
    };
  }

  /** What an item that is nothing but a directive says of the whole list. */
  private static String listDirective(YamlSequence patch) throws BuildFailure {
    for (YamlNode item : patch.items()) {
      if (isDirective(item) && item.resolve() instanceof YamlMapping mapping) {
        return directive(mapping);
      }
    }
    return "";
  }

  private static List<YamlNode> withoutDirective(YamlSequence patch, String directive) {
    if (directive.isEmpty()) {
      return patch.items();
    }
    List<YamlNode> items = new ArrayList<>(patch.items());
    items.removeIf(StrategicMerge::isDirective);
    return items;
  }

  private static boolean isDirective(YamlNode item) {
    return item.resolve() instanceof YamlMapping mapping
        && mapping.fields().size() == 1
        && mapping.field(DIRECTIVE) != null;
  }
}
