package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The anchors of one document; a name set again means the later node from there on. */
final class Anchors {
  /** A node and its size in {@link NodeCount}; no node while its collection is open. */
  private record Anchored(@Nullable YamlNode node, long size) {}

  private final SourceFile source;
  private final Map<String, Anchored> byName = new HashMap<>();
  private final Map<String, OpenCollection> open = new HashMap<>();

  Anchors(SourceFile source) {
    this.source = source;
  }

  void set(@Nullable String name, YamlNode scalar, int start) {
    if (name != null) {
      check(name, start);
      open.remove(name);
      byName.put(name, new Anchored(scalar, 1));
    }
  }

  void open(OpenCollection collection) {
    if (collection.anchor != null) {
      check(collection.anchor, collection.start);
      open.put(collection.anchor, collection);
      byName.put(collection.anchor, new Anchored(null, 0));
    }
  }

  void close(OpenCollection collection, YamlNode node, long size) {
    String name = collection.anchor;
    // Inside itself the name may have been given to another node, which keeps it.
    if (name != null && open.remove(name, collection)) {
      byName.put(name, new Anchored(node, size));
    }
  }

  YamlAlias alias(String name, int start, int end, NodeCount count) {
    Anchored anchored = byName.get(name);
    if (anchored == null) {
      throw unreadable(start, end, "alias \"" + name + "\" has no anchor before it");
    }
    if (anchored.node() == null) {
      throw unreadable(start, end, "alias \"" + name + "\" stands inside what it repeats");
    }
    count.addRepeated(anchored.size(), start, end);
    return new YamlAlias(name, anchored.node(), source, start, end);
  }

  /** YAML 1.2 and the engine allow nearly any char, Kubernetes does not. */
  private static void check(String name, int start) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char lower = (char) (c | 0x20);
      boolean letter = lower >= 'a' && lower <= 'z' && c < 0x80;
      if (!letter && !ScalarResolver.isDigit(c) && c != '_' && c != '-') {
        String message = "anchor \"" + name + "\" may only have letters, digits, - and _";
        throw unreadable(start, start, message);
      }
    }
  }

  private static UnreadableText unreadable(int start, int end, String message) {
    return new UnreadableText(YamlProblem.Type.SYNTAX, start, end, message);
  }
}
