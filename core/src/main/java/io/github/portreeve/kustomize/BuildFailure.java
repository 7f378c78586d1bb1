package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.YamlNode;

/** A step of a kustomization that kustomize would not take, or that is not understood here. */
final class BuildFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final transient YamlNode place;
  private final boolean certain;

  private BuildFailure(String message, YamlNode place, boolean certain) {
    super(message);
    this.place = place;
    this.certain = certain;
  }

  /** Kustomize refuses it. */
  static BuildFailure refused(YamlNode place, String message) {
    return new BuildFailure(message, place, true);
  }

  /** What comes of it is not known here. */
  static BuildFailure unknown(YamlNode place) {
    return new BuildFailure("what kustomize makes of this is not known", place, false);
  }

  YamlNode place() {
    return place;
  }

  boolean isCertain() {
    return certain;
  }
}
