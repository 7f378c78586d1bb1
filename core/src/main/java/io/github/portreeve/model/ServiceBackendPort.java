package io.github.portreeve.model;

/** A port of a Service, by its name or its number, never both. */
public record ServiceBackendPort(String name, int number) {

  public static ServiceBackendPort named(String name) {
    return new ServiceBackendPort(name, 0);
  }

  public static ServiceBackendPort numbered(int number) {
    return new ServiceBackendPort("", number);
  }
}
