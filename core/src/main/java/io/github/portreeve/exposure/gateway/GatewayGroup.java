package io.github.portreeve.exposure.gateway;

import org.jspecify.annotations.Nullable;

/** What references mean that leave out group, kind or namespace. */
public final class GatewayGroup {
  public static final String NAME = "gateway.networking.k8s.io";

  private GatewayGroup() {}

  /** Whether a reference that may leave out its group is to the Gateway API's. */
  static boolean isOwn(@Nullable String group) {
    return group == null || group.equals(NAME);
  }

  static String or(@Nullable String value, String preset) {
    return value == null ? preset : value;
  }

  /** False only when both are known and differ. */
  static boolean maySame(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
