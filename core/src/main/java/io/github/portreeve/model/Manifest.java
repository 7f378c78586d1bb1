package io.github.portreeve.model;

/**
 * An object together with where it came from and the type it was written as.
 *
 * <p>The record of an Ingress is the same whichever API version it was written in; {@code type}
 * remembers which.
 */
public record Manifest<R extends Resource>(Origin origin, ApiType type, R resource) {

  /** An object built in Java, in the newest API version of its kind. */
  public static <R extends Resource> Manifest<R> generated(R resource) {
    ApiType type = resource.kind().newest();
    String name = resource.metadata().displayName();
    return new Manifest<>(Origin.generated(type.kind(), name), type, resource);
  }

  public ObjectMeta metadata() {
    return resource.metadata();
  }

  /** The metadata's name; empty when it has none. */
  public String name() {
    return resource.metadata().name();
  }

  /** The metadata's namespace; empty when it names none. */
  public String namespace() {
    return resource.metadata().namespace();
  }

  /** Kind and name for messages: {@code Service "web"}. */
  public String describe() {
    return type.kind() + " \"" + resource.metadata().displayName() + "\"";
  }
}
