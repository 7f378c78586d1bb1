package io.github.portreeve.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Reads the path of a URL as clients send it. */
final class RequestPath {
  private static final String UNRESERVED = "-._~";
  private static final String REFUSED = "\"<>\\^`{|}";

  private RequestPath() {}

  /**
   * @param rest of the URL behind host and port
   */
  static String read(String rest, List<String> notes) {
    int end = 0;
    while (end < rest.length() && "?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    if (end < rest.length()) {
      notes.add("what follows the path counts for no rule of an Ingress");
    }
    String written = end == 0 ? "/" : rest.substring(0, end);
    String path = encoded(written, notes);
    String resolved = withoutDots(path);
    if (!resolved.equals(path)) {
      notes.add("clients resolve . and .. in paths before they ask");
    }
    if (resolved.toUpperCase(Locale.ROOT).contains("%2F")) {
      notes.add("controllers differ in whether %2F divides a path; here it does not");
    }
    return resolved;
  }

  /** With letters as they are that need no percent sign, and others with one. */
  private static String encoded(String written, List<String> notes) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xff;
      if (c == '%') {
        c = decoded(bytes, i);
        i += 2;
        append(c, !isUnreserved(c), out);
      } else if (REFUSED.indexOf(c) >= 0) {
        throw new IllegalArgumentException(
            "\"" + (char) c + "\" in a path is written as %" + hex(c));
      } else {
        append(c, c > '~', out);
      }
    }
    if (!out.toString().equals(written)) {
      notes.add("the path is compared as " + out);
    }
    return out.toString();
  }

  private static void append(int c, boolean escaped, StringBuilder out) {
    if (escaped) {
      out.append('%').append(hex(c));
    } else {
      out.append((char) c);
    }
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static int decoded(byte[] bytes, int percent) {
    int high = percent + 2 < bytes.length ? Character.digit(bytes[percent + 1], 16) : -1;
    int low = percent + 2 < bytes.length ? Character.digit(bytes[percent + 2], 16) : -1;
    if (high < 0 || low < 0) {
      throw new IllegalArgumentException(
          "a percent sign in a path is followed by two hexadecimal digits; itself it is %25");
    }
    return high << 4 | low;
  }

  private static boolean isUnreserved(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || UNRESERVED.indexOf(c) >= 0;
  }

  /** As RFC 3986 removes dot segments, in 5.2.4. */
  private static String withoutDots(String path) {
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean dots = segments[i].equals(".") || segments[i].equals("..");
      if (segments[i].equals("..")) {
        kept.pollLast();
      }
      if (!dots) {
        kept.addLast(segments[i]);
      } else if (i == segments.length - 1) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
