package io.github.portreeve.exposure;

import org.jspecify.annotations.Nullable;

/**
 * Where one port of a {@link StreamConfig} leads.
 *
 * @param port number or name
 */
public record StreamEntry(String namespace, String service, String port) {

  /** Reads {@code namespace/service:port}, with or without more behind; null for other texts. */
  public static @Nullable StreamEntry parse(String value) {
    int slash = value.indexOf('/');
    int colon = value.indexOf(':', slash + 1);
    if (slash <= 0 || colon <= slash + 1 || value.indexOf('/', slash + 1) >= 0) {
      return null;
    }
    int end = value.indexOf(':', colon + 1);
    String port = value.substring(colon + 1, end < 0 ? value.length() : end);
    return port.isEmpty()
        ? null
        : new StreamEntry(value.substring(0, slash), value.substring(slash + 1, colon), port);
  }

  /** The number that a text is, from 1 to 65535; 0 for no such number. */
  public static int number(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9' || number > 65_535) {
        return 0;
      }
      number = number * 10 + digit - '0';
    }
    return number > 65_535 ? 0 : number;
  }
}
