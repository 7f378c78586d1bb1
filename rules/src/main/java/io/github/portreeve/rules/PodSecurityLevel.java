package io.github.portreeve.rules;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Namespace;

/** What Pod Security demands of the pods of a namespace, by the namespace's labels. */
final class PodSecurityLevel {
  static final String ENFORCE = "pod-security.kubernetes.io/enforce";
  private static final String VERSION = "pod-security.kubernetes.io/enforce-version";

  private PodSecurityLevel() {}

  /** The level; empty when none is enforced. */
  static String of(Manifest<Namespace> namespace) {
    return namespace.metadata().labels().getOrDefault(ENFORCE, "");
  }

  /** Whether baseline is demanded, by itself or as a part of restricted. */
  static boolean demandsBaseline(Manifest<Namespace> namespace) {
    String level = of(namespace);
    return level.equals("baseline") || level.equals("restricted");
  }

  /** Whether the demands are those of release 1.{@code minor} or a later one. */
  static boolean isAtLeast(int minor, Manifest<Namespace> namespace, ClusterProfile cluster) {
    String version = namespace.metadata().labels().getOrDefault(VERSION, "latest");
    if (!cluster.atLeast(minor) || version.equals("latest")) {
      return cluster.atLeast(minor);
    }
    try {
      return version.startsWith("v1.") && Integer.parseInt(version.substring(3)) >= minor;
    } catch (NumberFormatException e) {
      return false; // Then the server refuses the namespace.
    }
  }
}
