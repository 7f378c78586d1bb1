package io.github.portreeve.kustomize;

import io.github.portreeve.model.ApiType;

/**
 * By what kustomize tells objects apart.
 *
 * @param namespace {@code default} where none is named, empty for what is in no namespace
 */
record ObjectId(ApiType type, String namespace, String name) {
  static final String DEFAULT_NAMESPACE = "default";

  static ObjectId of(ApiType type, String namespace, String name) {
    boolean unnamed = namespace.isEmpty();
    String effective =
        ClusterKinds.contains(type.kind()) ? "" : unnamed ? DEFAULT_NAMESPACE : namespace;
    return new ObjectId(type, effective, name);
  }

  boolean isClusterScoped() {
    return namespace.isEmpty();
  }

  String kind() {
    return type.kind();
  }

  /** Kind and name for messages: {@code Service "web"}. */
  String describe() {
    return type.kind() + " \"" + name + "\"";
  }
}
