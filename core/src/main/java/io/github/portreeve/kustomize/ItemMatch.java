package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The item of a list that an item of a patch is for.
 *
 * @param index in the list, 0-based; -1 for none
 * @param lost whether kustomize lets the patch's item fall: of two keys only the second, which has
 *     a default, is written down in one of the two items and not in the other
 */
record ItemMatch(int index, boolean lost) {
  private static final ItemMatch NONE = new ItemMatch(-1, false);
  private static final ItemMatch LOST = new ItemMatch(-1, true);

  static ItemMatch find(YamlNode patch, List<YamlNode> items, List<String> keys)
      throws BuildFailure {
    String first = first(patch, keys);
    boolean half = false;
    for (int i = 0; i < items.size(); i++) {
      if (first(items.get(i), keys).equals(first)) {
        String mine = second(patch, keys);
        String other = second(items.get(i), keys);
        if (mine.equals(other)) {
          return new ItemMatch(i, false);
        }
        half |= mine.isEmpty() || other.isEmpty();
      }
    }
    return half ? LOST : NONE;
  }

  /** Kustomize does not treat items alike of which several answer to one key. */
  static void requireClear(List<YamlNode> items, List<String> keys) throws BuildFailure {
    Set<String> whole = new HashSet<>();
    Set<String> firsts = new HashSet<>();
    Set<String> halves = new HashSet<>();
    for (YamlNode item : items) {
      String first = first(item, keys);
      String second = second(item, keys);
      if (keys.size() > 1 && second.isEmpty()) {
        halves.add(first);
      }
      if (!whole.add(first + " " + second) || !firsts.add(first) && halves.contains(first)) {
        throw BuildFailure.unknown(item);
      }
    }
  }

  private static String first(YamlNode item, List<String> keys) throws BuildFailure {
    String text = TreeEdit.text(item, keys.get(0));
    if (text.isEmpty() || !(item.resolve() instanceof YamlMapping)) {
      throw BuildFailure.unknown(item);
    }
    return text;
  }

  private static String second(YamlNode item, List<String> keys) {
    return keys.size() > 1 ? TreeEdit.text(item, keys.get(1)) : "";
  }
}
