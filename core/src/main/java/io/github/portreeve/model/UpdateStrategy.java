package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** How pods are replaced by newer ones. */
public record UpdateStrategy(String type, @Nullable RollingUpdate rollingUpdate) {

  /** Nothing said: the server fills in the kind's default. */
  public static final UpdateStrategy UNSET = new UpdateStrategy("", null);
}
