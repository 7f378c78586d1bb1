package io.github.portreeve.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a request strictly: what it does not understand it refuses, and says what would be right.
 */
final class RequestReader {
  private static final String FORMS = "a URL, HOST:PORT, node:PORT or SERVICE[:PORT]";
  private static final List<String> PROTOCOLS = List.of("TCP", "UDP", "SCTP");

  private final String text;
  private final List<String> notes = new ArrayList<>();
  private String host = "";
  private int port;
  private String portName = "";

  private RequestReader(String text) {
    this.text = text;
  }

  static Request read(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a request is missing: " + FORMS);
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i)) || Character.isISOControl(text.charAt(i))) {
        throw new IllegalArgumentException("a request has no blanks in it: " + FORMS);
      }
    }
    RequestReader reader = new RequestReader(text);
    int end = text.indexOf("://");
    return end < 0 ? reader.socket() : reader.url(text.substring(0, end), text.substring(end + 3));
  }

  private Request url(String written, String rest) {
    String scheme = written.toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IllegalArgumentException(
          "a URL begins with http:// or https://, not with "
              + written
              + "://; for other protocols write HOST:PORT");
    }
    int end = firstOf("/?#", rest);
    readAuthority(rest.substring(0, end));
    if (!portName.isEmpty()) {
      throw new IllegalArgumentException("the port of a URL is a number, not \"" + portName + "\"");
    }
    String path = RequestPath.read(rest.substring(end), notes);
    String shown = scheme + "://" + shownHost() + (port == 0 ? "" : ":" + port) + path;
    return new Request(shown, scheme, host, port, "", "TCP", path, notes);
  }

  private Request socket() {
    int slash = text.indexOf('/');
    String protocol = slash < 0 ? "" : text.substring(slash + 1).toUpperCase(Locale.ROOT);
    if (slash >= 0 && !PROTOCOLS.contains(protocol)) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no request: " + FORMS + "; a URL begins with http:// or https://");
    }
    readAuthority(slash < 0 ? text : text.substring(0, slash));
    String shownPort = port == 0 ? portName : "" + port;
    String shown = shownHost() + (shownPort.isEmpty() ? "" : ":" + shownPort);
    String shownProtocol = protocol.isEmpty() ? "" : "/" + protocol;
    return new Request(shown + shownProtocol, "", host, port, portName, protocol, "", notes);
  }

  private String shownHost() {
    return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
  }

  private void readAuthority(String authority) {
    if (authority.indexOf('@') >= 0) {
      throw new IllegalArgumentException("a request is traced without user and password before @");
    }
    int end = authority.startsWith("[") ? authority.indexOf(']') + 1 : authority.indexOf(':');
    if (authority.startsWith("[") && end == 0) {
      throw new IllegalArgumentException("the bracket [ before an IPv6 address is never closed");
    }
    if (end < 0) {
      end = authority.length();
    }
    String after = authority.substring(end);
    if (!authority.startsWith("[") && after.lastIndexOf(':') > 0) {
      throw new IllegalArgumentException(
          "an IPv6 address stands in brackets: [fd00::1] or [fd00::1]:80");
    }
    host = RequestHost.read(authority.substring(0, end), notes);
    if (!after.isEmpty()) {
      readPort(after);
    }
  }

  private void readPort(String after) {
    String written = after.substring(1);
    if (!after.startsWith(":") || written.isEmpty()) {
      throw new IllegalArgumentException("after the host comes nothing, or : and a port");
    }
    if (isMadeOf("0123456789", written)) {
      port = written.length() > 5 ? 0 : Integer.parseInt(written);
      if (port < 1 || port > 65535) {
        throw new IllegalArgumentException("port " + written + " is not in 1-65535");
      }
    } else if (isMadeOf("abcdefghijklmnopqrstuvwxyz0123456789-", written)) {
      portName = written;
    } else {
      throw new IllegalArgumentException("\"" + written + "\" is no port: a number or a name");
    }
  }

  private static boolean isMadeOf(String letters, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (letters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int firstOf(String letters, String text) {
    int at = 0;
    while (at < text.length() && letters.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
