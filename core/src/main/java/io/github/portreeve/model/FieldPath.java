package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** The way from an object's root to one of its fields, printed as the API server prints it. */
public final class FieldPath {
  /** The object itself; prints as the empty string. */
  public static final FieldPath ROOT = new FieldPath(null, "", -1, false);

  private final @Nullable FieldPath parent;
  private final String name;
  private final int index;
  private final boolean key;

  /** What is printed in place of this path; null for the path itself. */
  private final @Nullable FieldPath printed;

  private FieldPath(@Nullable FieldPath parent, String name, int index, boolean key) {
    this(parent, name, index, key, null);
  }

  private FieldPath(
      @Nullable FieldPath parent,
      String name,
      int index,
      boolean key,
      @Nullable FieldPath printed) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.key = key;
    this.printed = printed;
  }

  /** The path of a field below the root. */
  public static FieldPath of(String first, String... more) {
    FieldPath path = ROOT.child(first);
    for (String name : more) {
      path = path.child(name);
    }
    return path;
  }

  /** A field of an object: {@code .name}. */
  public FieldPath child(String name) {
    return new FieldPath(this, name, -1, false);
  }

  /** An item of a list: {@code [index]}, 0-based. */
  public FieldPath index(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("negative index: " + index);
    }
    return new FieldPath(this, "", index, false);
  }

  /** A value of a map: {@code [key]}. */
  public FieldPath key(String key) {
    return new FieldPath(this, key, -1, true);
  }

  /** This path below another one. */
  public FieldPath under(FieldPath base) {
    if (parent == null) {
      return base;
    }
    FieldPath shown = printed == null ? null : printed.under(base);
    return new FieldPath(parent.under(base), name, index, key, shown);
  }

  /**
   * This place under the name that the API server has for it, where that is the name of another
   * place, or of none.
   */
  public FieldPath printedAs(FieldPath other) {
    return new FieldPath(parent, name, index, key, other);
  }

  public boolean isRoot() {
    return parent == null;
  }

  public boolean isIndex() {
    return index >= 0;
  }

  /** The path without its last step; the root's is the root. */
  public FieldPath parent() {
    return parent == null ? this : parent;
  }

  /** The last step's field name or key; empty for the root and for an item of a list. */
  public String name() {
    return name;
  }

  /** The last step's 0-based index, or -1. */
  public int index() {
    return index;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    print(out);
    return out.toString();
  }

  private void print(StringBuilder out) {
    if (printed != null) {
      printed.print(out);
      return;
    }
    if (parent == null) {
      return;
    }
    parent.print(out);
    if (index >= 0) {
      out.append('[').append(index).append(']');
    } else if (key) {
      out.append('[').append(name).append(']');
    } else {
      if (out.length() > 0) {
        out.append('.');
      }
      out.append(name);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldPath path && sameStep(path) && sameParent(path);
  }

  private boolean sameStep(FieldPath path) {
    boolean sameName = index == path.index && key == path.key && name.equals(path.name);
    return sameName && (printed == null ? path.printed == null : printed.equals(path.printed));
  }

  private boolean sameParent(FieldPath path) {
    return parent == null ? path.parent == null : parent.equals(path.parent);
  }

  @Override
  public int hashCode() {
    return (parent == null ? 0 : parent.hashCode() * 31) + name.hashCode() * 7 + index;
  }
}
