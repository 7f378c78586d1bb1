package io.github.portreeve.rules;

import io.github.portreeve.validation.Names;

/** Names that a container's port may have. */
final class PortName {
  private PortName() {}

  /** Whether the API server takes it. */
  static boolean isPossible(String name) {
    return Names.portName(name) == null;
  }
}
