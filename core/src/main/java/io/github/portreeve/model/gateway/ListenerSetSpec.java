package io.github.portreeve.model.gateway;

import java.util.List;

/** Listeners and the Gateway that they are for. */
public record ListenerSetSpec(ParentGatewayReference parentRef, List<Listener> listeners) {

  public ListenerSetSpec {
    listeners = List.copyOf(listeners);
  }
}
