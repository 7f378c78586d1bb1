package io.github.portreeve.generate;

/**
 * What keeps a client with one pod.
 *
 * @param cookie name of the cookie that does; empty when the client's address does
 */
public record StickySession(String cookie) {
  private static final String CLIENT_IP = "clientIP";
  private static final String COOKIE = "cookie";
  private static final String USUAL_COOKIE = "SERVERID";

  public static StickySession clientIp() {
    return new StickySession("");
  }

  public static StickySession cookie(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a cookie needs a name, such as " + USUAL_COOKIE);
    }
    return new StickySession(name);
  }

  /**
   * Reads {@code clientIP}, {@code cookie} or {@code cookie=NAME}.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  public static StickySession parse(String text) {
    if (text.equals(CLIENT_IP)) {
      return clientIp();
    }
    if (text.equals(COOKIE)) {
      return cookie(USUAL_COOKIE);
    }
    if (text.startsWith(COOKIE + "=")) {
      return cookie(text.substring(COOKIE.length() + 1));
    }
    throw new IllegalArgumentException("\"" + text + "\" is none of clientIP, cookie, cookie=NAME");
  }

  boolean isByCookie() {
    return !cookie.isEmpty();
  }
}
