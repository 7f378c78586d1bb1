package io.github.portreeve.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * A YAML text that can be changed in ways that no reader allows: keys may be anything and stand
 * twice, and scalars are kept as they are spelt.
 */
final class Tree {
  enum Kind {
    SCALAR,
    SEQUENCE,
    MAPPING
  }

  private final Kind kind;
  private final String text;

  /** As they are spelt, one for each child of a mapping; else empty. */
  final List<String> keys = new ArrayList<>();

  final List<Tree> children = new ArrayList<>();

  private Tree(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /** A value as it is spelt; what follows a line feed is indented when it is written. */
  static Tree scalar(String text) {
    return new Tree(Kind.SCALAR, text);
  }

  static Tree sequence() {
    return new Tree(Kind.SEQUENCE, "");
  }

  static Tree mapping() {
    return new Tree(Kind.MAPPING, "");
  }

  Kind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  void put(String key, Tree value) {
    keys.add(key);
    children.add(value);
  }

  void remove(int child) {
    children.remove(child);
    if (kind == Kind.MAPPING) {
      keys.remove(child);
    }
  }

  Tree copy() {
    Tree copy = new Tree(kind, text);
    copy.keys.addAll(keys);
    children.forEach(child -> copy.children.add(child.copy()));
    return copy;
  }

  /** Itself and all below it that is no scalar. */
  List<Tree> collections() {
    List<Tree> found = new ArrayList<>();
    if (kind != Kind.SCALAR) {
      found.add(this);
      children.forEach(child -> found.addAll(child.collections()));
    }
    return found;
  }

  String block() {
    StringBuilder out = new StringBuilder();
    if (isPlain()) {
      return flow();
    }
    writeBlock(out, "");
    return out.toString();
  }

  /** In braces and brackets. */
  String flow() {
    StringBuilder out = new StringBuilder();
    writeFlow(out);
    return out.append('\n').toString();
  }

  private boolean isPlain() {
    return children.isEmpty();
  }

  private void writeBlock(StringBuilder out, String indent) {
    for (int i = 0; i < children.size(); i++) {
      Tree child = children.get(i);
      out.append(indent).append(kind == Kind.MAPPING ? keys.get(i) + ":" : "-");
      if (child.isPlain()) {
        out.append(' ');
        child.writePlain(out, indent);
      } else {
        out.append('\n');
        child.writeBlock(out, child.kind == Kind.MAPPING ? indent + "  " : indent + " ");
      }
    }
  }

  private void writePlain(StringBuilder out, String indent) {
    if (kind == Kind.SCALAR) {
      out.append(text.replace("\n", "\n" + indent));
    } else {
      writeFlow(out);
    }
    out.append('\n');
  }

  private void writeFlow(StringBuilder out) {
    if (kind == Kind.SCALAR) {
      out.append(text);
      return;
    }
    out.append(kind == Kind.MAPPING ? '{' : '[');
    for (int i = 0; i < children.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(kind == Kind.MAPPING ? keys.get(i) + ": " : "");
      children.get(i).writeFlow(out);
    }
    out.append(kind == Kind.MAPPING ? '}' : ']');
  }
}
