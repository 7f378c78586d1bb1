package io.github.portreeve.model;

/**
 * A minor release of the Gateway API 1.x.
 *
 * @param minor 0 to 6
 */
public record GatewayApiVersion(int minor) {
  public static final GatewayApiVersion NEWEST = new GatewayApiVersion(6);

  public GatewayApiVersion {
    if (minor < 0 || minor > 6) {
      throw new IllegalArgumentException(
          "Gateway API 1." + minor + " is not known, only 1.0 to 1.6");
    }
  }

  /**
   * Reads {@code 1.6}, {@code v1.6} or {@code 1.6.1}.
   *
   * @throws IllegalArgumentException when it is none of these or not a known release
   */
  public static GatewayApiVersion parse(String text) {
    String rest = text.startsWith("v") ? text.substring(1) : text;
    String[] parts = rest.split("\\.", -1);
    if (parts.length < 2 || parts.length > 3 || !"1".equals(parts[0])) {
      throw new IllegalArgumentException("not a Gateway API version such as 1.6: " + text);
    }
    try {
      return new GatewayApiVersion(Integer.parseInt(parts[1]));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a Gateway API version such as 1.6: " + text, e);
    }
  }

  @Override
  public String toString() {
    return "1." + minor;
  }
}
