package io.github.portreeve.generate;

/**
 * A name in the cluster that stands for a host outside of it.
 *
 * @param host DNS name
 */
public record ExternalName(String host) implements ServiceExposure {
  public static ExternalName of(String host) {
    return new ExternalName(host);
  }

  @Override
  public Kind kind() {
    return Kind.EXTERNAL_NAME;
  }
}
