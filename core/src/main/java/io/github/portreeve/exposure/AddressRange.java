package io.github.portreeve.exposure;

import java.util.Locale;

/** What the text of an IP address or block tells of who can be there. */
public final class AddressRange {
  private AddressRange() {}

  /** Whether it is of networks that the internet does not route (RFC 1918, 6598 and 4193). */
  static boolean isPrivate(String address) {
    String text = address.strip();
    return text.indexOf(':') >= 0 ? isPrivateIpv6(text) : isPrivateIpv4(text);
  }

  /** Whether a block holds all addresses. */
  public static boolean isAll(String block) {
    return block.strip().endsWith("/0");
  }

  /** Whether only the node itself can dial it. */
  static boolean isLoopback(String address) {
    return address.startsWith("127.") || address.equals("::1");
  }

  private static boolean isPrivateIpv6(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("fc") || lower.startsWith("fd") || lower.startsWith("fe80:");
  }

  private static boolean isPrivateIpv4(String text) {
    int dot = text.indexOf('.');
    int second = text.indexOf('.', dot + 1);
    if (dot < 0 || second < 0) {
      return false;
    }
    int net = number(text.substring(dot + 1, second));
    return switch (text.substring(0, dot)) {
      case "10" -> true;
      case "192" -> net == 168;
      case "172" -> net >= 16 && net <= 31;
      case "100" -> net >= 64 && net <= 127;
      case "169" -> net == 254;
      default -> false;
    };
  }

  /** The number of up to three digits; -1 for any other text. */
  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 3) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
