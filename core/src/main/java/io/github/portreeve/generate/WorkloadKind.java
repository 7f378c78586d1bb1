package io.github.portreeve.generate;

import org.jspecify.annotations.Nullable;

/** The kinds of object that can run an app. */
public enum WorkloadKind {
  DEPLOYMENT("Deployment"),
  STATEFUL_SET("StatefulSet"),
  DAEMON_SET("DaemonSet");

  private final String label;

  WorkloadKind(String label) {
    this.label = label;
  }

  /** The kind as Kubernetes spells it. */
  public String label() {
    return label;
  }

  /** The kind of that name, in any case; null when there is none. */
  public static @Nullable WorkloadKind named(String label) {
    for (WorkloadKind kind : values()) {
      if (kind.label.equalsIgnoreCase(label)) {
        return kind;
      }
    }
    return null;
  }
}
