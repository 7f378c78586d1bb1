package io.github.portreeve.exposure;

import org.jspecify.annotations.Nullable;

/** Wildcards of Ingresses and certificates, whose star stands for one label and no more. */
public final class HostWildcard {
  private HostWildcard() {}

  /** The one that covers the host: {@code *.example.com}; null when it has but one label. */
  public static @Nullable String over(String host) {
    int dot = host.indexOf('.');
    return dot > 0 ? "*" + host.substring(dot) : null;
  }
}
