package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import org.jspecify.annotations.Nullable;

/**
 * A name that resolves to the pods themselves. The app becomes a StatefulSet, unless said
 * otherwise, so that each pod also has a name of its own.
 *
 * @param port number or name of the app's port; all ports when null
 */
public record Headless(@Nullable IntOrString port) implements PodService {
  public static Headless all() {
    return new Headless(null);
  }

  public static Headless on(int port) {
    return new Headless(IntOrString.of(port));
  }

  public static Headless on(String port) {
    return new Headless(IntOrString.of(port));
  }

  @Override
  public Kind kind() {
    return Kind.HEADLESS;
  }
}
