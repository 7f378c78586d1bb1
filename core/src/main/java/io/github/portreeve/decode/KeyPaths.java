package io.github.portreeve.decode;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Finds the field whose key or value stands at a place of the text. */
final class KeyPaths {
  private KeyPaths() {}

  /** The path to what stands there, the root when nothing in the tree does. */
  static FieldPath find(YamlNode root, SourceSpan span) {
    FieldPath found = in(root, span, FieldPath.ROOT);
    return found == null ? FieldPath.ROOT : found;
  }

  private static @Nullable FieldPath in(YamlNode node, SourceSpan span, FieldPath path) {
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        FieldPath found = entry(entry, span, step(entry, path));
        if (found != null) {
          return found;
        }
      }
    } else if (node instanceof YamlSequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        FieldPath found = value(sequence.items().get(i), span, path.index(i));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** A merge key stands for the mapping that it is in, as does a key that JSON cannot have. */
  private static FieldPath step(YamlEntry entry, FieldPath path) {
    boolean field = !entry.name().isEmpty() && !entry.name().equals("<<");
    return field ? path.child(entry.name()) : path;
  }

  private static @Nullable FieldPath entry(YamlEntry entry, SourceSpan span, FieldPath path) {
    return startsTogether(entry.key(), span) ? path : value(entry.value(), span, path);
  }

  private static @Nullable FieldPath value(YamlNode value, SourceSpan span, FieldPath path) {
    FieldPath inside = in(value, span, path);
    return inside == null && startsTogether(value, span) ? path : inside;
  }

  private static boolean startsTogether(YamlNode node, SourceSpan span) {
    return node.span().start() == span.start();
  }
}
