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
