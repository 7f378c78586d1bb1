package io.github.portreeve.trace;

import io.github.portreeve.text.IpAddress;
import java.net.IDN;
import java.util.List;
import java.util.Locale;

/** Reads the host of a request into the form in which manifests name hosts. */
final class RequestHost {
  private RequestHost() {}

  static String read(String written, List<String> notes) {
    if (written.isEmpty()) {
      throw new IllegalArgumentException("the host is missing");
    }
    if (written.startsWith("[")) {
      return ipv6(written.substring(1, written.length() - 1));
    }
    if (written.indexOf('*') >= 0) {
      throw new IllegalArgumentException(
          "a request goes to one host, and \""
              + written
              + "\" stands for many: put a name for the star");
    }
    String host = withoutDot(lowerCase(ascii(written, notes), notes), notes);
    IpAddress address = IpAddress.parse(host);
    if (address != null && !address.hasLeadingZeros()) {
      return host;
    }
    if (isNumeric(host)) {
      throw new IllegalArgumentException("\"" + written + "\" is no IPv4 address");
    }
    checkName(host, written);
    return host;
  }

  private static String ipv6(String written) {
    IpAddress address = IpAddress.parse(written);
    if (address == null || address.isDotted()) {
      throw new IllegalArgumentException("\"" + written + "\" is no IPv6 address");
    }
    return address.isMappedIpv4() ? written : address.toString();
  }

  private static String ascii(String written, List<String> notes) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) > '~') {
        String host = encoded(written);
        notes.add("the host is asked for as " + host + ", and so it must stand in manifests");
        return host;
      }
    }
    return written;
  }

  private static String encoded(String written) {
    try {
      return IDN.toASCII(written);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + written + "\" has letters that no host can have", e);
    }
  }

  private static String lowerCase(String host, List<String> notes) {
    String lower = host.toLowerCase(Locale.ROOT);
    if (!lower.equals(host)) {
      notes.add("case does not matter in hosts, and manifests have lower case only");
    }
    return lower;
  }

  private static String withoutDot(String host, List<String> notes) {
    if (!host.endsWith(".") || host.length() == 1) {
      return host;
    }
    notes.add("the dot at the end is for DNS only; some controllers do not match a host with it");
    return host.substring(0, host.length() - 1);
  }

  private static boolean isNumeric(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1);
    return !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static void checkName(String host, String written) {
    boolean fits = host.length() <= 253;
    for (String label : host.split("\\.", -1)) {
      fits &= isLabel(label);
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "\""
              + written
              + "\" is no host: labels of up to 63 letters, digits and hyphens, with dots between");
    }
  }

  private static boolean isLabel(String label) {
    if (label.isEmpty() || label.length() > 63 || label.startsWith("-") || label.endsWith("-")) {
      return false;
    }
    return label.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
  }
}
