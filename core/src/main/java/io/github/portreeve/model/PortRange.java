package io.github.portreeve.model;

/**
 * Ports from one to another.
 *
 * @param first inclusive, 1 to 65535
 * @param last inclusive, not below {@code first}
 */
public record PortRange(int first, int last) {
  /** The API server's own default for node ports. */
  public static final PortRange NODE_PORTS = new PortRange(30000, 32767);

  public PortRange {
    if (first < 1 || last > 65535 || last < first) {
      throw new IllegalArgumentException("not a range of ports: " + first + "-" + last);
    }
  }

  /**
   * Reads {@code 30000-32767}.
   *
   * @throws IllegalArgumentException when it is not two ports with a hyphen between them
   */
  public static PortRange parse(String text) {
    int hyphen = text.indexOf('-');
    try {
      int first = Integer.parseInt(text.substring(0, Math.max(hyphen, 0)).strip());
      int last = Integer.parseInt(text.substring(hyphen + 1).strip());
      return new PortRange(first, last);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a range of ports such as 30000-32767: " + text, e);
    }
  }

  public boolean contains(int port) {
    return port >= first && port <= last;
  }

  public int size() {
    return last - first + 1;
  }

  @Override
  public String toString() {
    return first + "-" + last;
  }
}
