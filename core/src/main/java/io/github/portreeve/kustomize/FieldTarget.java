package io.github.portreeve.kustomize;

import java.util.List;

/**
 * A field that a transformer changes in objects of some kinds.
 *
 * @param group empty for any
 * @param kind empty for any
 * @param path names, through mappings and the items of lists; one that ends with {@code []} is
 *     never made
 * @param create whether the field is made where it is absent
 */
record FieldTarget(String group, String kind, List<String> path, boolean create) {
  static FieldTarget of(String kind, String path, boolean create) {
    return new FieldTarget("", kind, List.of(path.split("/")), create);
  }

  static FieldTarget of(String group, String kind, String path, boolean create) {
    return new FieldTarget(group, kind, List.of(path.split("/")), create);
  }

  boolean isFor(ObjectId id) {
    return (group.isEmpty() || group.equals(id.type().group()))
        && (kind.isEmpty() || kind.equals(id.kind()));
  }
}
