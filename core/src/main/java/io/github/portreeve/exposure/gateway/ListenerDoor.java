package io.github.portreeve.exposure.gateway;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.gateway.Listener;

/**
 * A listener and the object that has it.
 *
 * @param owner a Gateway or a ListenerSet
 * @param path of the listener, from the root of the owner
 */
public record ListenerDoor(Manifest<?> owner, Listener listener, FieldPath path) {

  /** The listener's hostname; empty for all. */
  public String hostname() {
    return listener.hostname() == null ? "" : listener.hostname();
  }

  /** {@code listener "http" of Gateway "web"}. */
  public String describe() {
    return "listener \"" + listener.name() + "\" of " + owner.describe();
  }
}
