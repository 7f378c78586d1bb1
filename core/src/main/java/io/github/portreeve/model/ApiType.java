package io.github.portreeve.model;

/**
 * What kind of object, in which version of which group.
 *
 * @param apiVersion as written: {@code v1}, {@code networking.k8s.io/v1}
 * @param kind as written
 */
public record ApiType(String apiVersion, String kind) {

  /** The part before the slash; empty for the core group. */
  public String group() {
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "" : apiVersion.substring(0, slash);
  }

  public String version() {
    return apiVersion.substring(apiVersion.indexOf('/') + 1);
  }

  /**
   * Whether the API server itself serves this group, as far as its name tells: {@code apps} and
   * {@code networking.k8s.io} are, {@code example.com} and {@code gateway.networking.k8s.io} come
   * with custom resource definitions.
   */
  public boolean isBuiltIn() {
    String group = group();
    int dot = group.indexOf('.');
    return dot < 0 || group.indexOf(".k8s.io") == dot && group.endsWith(".k8s.io");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApiType type
        && apiVersion.equals(type.apiVersion)
        && kind.equals(type.kind);
  }

  @Override
  public int hashCode() {
    return apiVersion.hashCode() * 31 + kind.hashCode();
  }

  @Override
  public String toString() {
    return apiVersion + " " + kind;
  }
}
