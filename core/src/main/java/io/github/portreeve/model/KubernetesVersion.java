package io.github.portreeve.model;

/**
 * A minor release of Kubernetes 1.x.
 *
 * @param minor 16 to 37
 */
public record KubernetesVersion(int minor) implements Comparable<KubernetesVersion> {
  public static final KubernetesVersion OLDEST = new KubernetesVersion(16);
  public static final KubernetesVersion NEWEST = new KubernetesVersion(37);

  public KubernetesVersion {
    if (minor < 16 || minor > 37) {
      throw new IllegalArgumentException(
          "Kubernetes 1." + minor + " is not known, only 1.16 to 1.37");
    }
  }

  /**
   * Reads {@code 1.34}, {@code v1.34} or {@code 1.34.2}.
   *
   * @throws IllegalArgumentException when it is none of these or not a known release
   */
  public static KubernetesVersion parse(String text) {
    String rest = text.startsWith("v") ? text.substring(1) : text;
    String[] parts = rest.split("\\.", -1);
    if (parts.length < 2 || parts.length > 3 || !"1".equals(parts[0])) {
      throw new IllegalArgumentException("not a Kubernetes version such as 1.34: " + text);
    }
    try {
      return new KubernetesVersion(Integer.parseInt(parts[1]));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a Kubernetes version such as 1.34: " + text, e);
    }
  }

  /** Whether it is release 1.{@code minor} or a later one. */
  public boolean atLeast(int minor) {
    return this.minor >= minor;
  }

  @Override
  public int compareTo(KubernetesVersion other) {
    return Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return "1." + minor;
  }
}
