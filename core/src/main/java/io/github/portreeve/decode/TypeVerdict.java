package io.github.portreeve.decode;

import io.github.portreeve.model.ApiType;
import org.jspecify.annotations.Nullable;

/**
 * As what an object is to be decoded.
 *
 * @param type null unless the sort is BUILT_IN or CUSTOM
 */
record TypeVerdict(Sort sort, @Nullable ApiType type) {
  static final TypeVerdict FOREIGN = new TypeVerdict(Sort.FOREIGN, null);
  static final TypeVerdict UNUSABLE = new TypeVerdict(Sort.UNUSABLE, null);

  enum Sort {
    /** Nothing for Kubernetes. */
    FOREIGN,
    /** For Kubernetes, but there is no telling what it is. */
    UNUSABLE,
    /** A kind of the API server's own; guessed where the object does not quite say it. */
    BUILT_IN,
    /** Any other kind. */
    CUSTOM
  }

  static TypeVerdict builtIn(String apiVersion, String kind) {
    return new TypeVerdict(Sort.BUILT_IN, new ApiType(apiVersion, kind));
  }

  static TypeVerdict custom(ApiType type) {
    return new TypeVerdict(Sort.CUSTOM, type);
  }
}
