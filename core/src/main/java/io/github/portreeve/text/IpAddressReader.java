package io.github.portreeve.text;

import org.jspecify.annotations.Nullable;

/**
 * Reads IP addresses as Kubernetes reads them from objects (ParseIPSloppy): numbers may have
 * leading zeros, which is remembered. Not reusable.
 */
final class IpAddressReader {
  private static final int LENGTH = 16;

  private final String text;
  private final byte[] bytes = new byte[LENGTH];
  private int position;
  private boolean leadingZeros;

  /** How many bytes of an IPv6 address were read. */
  private int length;

  /** How many of them stand before the "::"; -1 when there is none. */
  private int gap = -1;

  private IpAddressReader(String text) {
    this.text = text;
  }

  /** The address, or null when the text is none. */
  static @Nullable IpAddress read(String text) {
    int dot = text.indexOf('.');
    int colon = text.indexOf(':');
    if (dot < 0 && colon < 0) {
      return null;
    }
    boolean dotted = dot >= 0 && (colon < 0 || dot < colon);
    return dotted ? readIpv4(text) : readIpv6(text);
  }

  private static @Nullable IpAddress readIpv4(String text) {
    IpAddressReader reader = new IpAddressReader(text);
    reader.bytes[10] = (byte) 0xff;
    reader.bytes[11] = (byte) 0xff;
    return reader.octets(LENGTH - 4) ? reader.address(true) : null;
  }

  private static @Nullable IpAddress readIpv6(String text) {
    IpAddressReader reader = new IpAddressReader(text);
    return reader.groups() ? reader.address(false) : null;
  }

  private IpAddress address(boolean dotted) {
    return new IpAddress(bytes, dotted, leadingZeros);
  }

  /** Four decimal numbers up to the end of the text. */
  private boolean octets(int offset) {
    for (int i = 0; i < 4; i++) {
      if (i > 0 && !skip('.')) {
        return false;
      }
      int start = position;
      int octet = number(10, 0xff);
      if (octet < 0) {
        return false;
      }
      leadingZeros |= position - start > 1 && text.charAt(start) == '0';
      bytes[offset + i] = (byte) octet;
    }
    return position == text.length();
  }

  /** Groups of 16 bits, the last two maybe as four octets, and maybe "::" for some zeros. */
  private boolean groups() {
    if (text.startsWith("::")) {
      gap = 0;
      position = 2;
    }
    while (length < LENGTH && position < text.length()) {
      if (isOctets()) {
        return lastOctets() && spread();
      }
      if (!group() || position < text.length() && !separator()) {
        return false;
      }
    }
    return position == text.length() && spread();
  }

  /** Skips the colon behind a group, or the two that stand for zeros. */
  private boolean separator() {
    if (!skip(':') || position == text.length()) {
      return false;
    }
    if (skip(':')) {
      boolean second = gap >= 0;
      gap = length;
      return !second;
    }
    return true;
  }

  private boolean lastOctets() {
    boolean fits = gap < 0 ? length == LENGTH - 4 : length <= LENGTH - 4;
    if (!fits || !octets(length)) {
      return false;
    }
    length += 4;
    return true;
  }

  /** Whether the next number is followed by a dot. */
  private boolean isOctets() {
    int end = position;
    while (end < text.length() && Character.digit(text.charAt(end), 16) >= 0) {
      end++;
    }
    return end > position && end < text.length() && text.charAt(end) == '.';
  }

  private boolean group() {
    int start = position;
    int group = number(16, 0xffff);
    if (group < 0) {
      return false;
    }
    leadingZeros |= position - start > 4;
    bytes[length] = (byte) (group >> 8);
    bytes[length + 1] = (byte) group;
    length += 2;
    return true;
  }

  /** Moves what stands behind the gap to the end; without a gap all must be there. */
  private boolean spread() {
    if (gap < 0 || length == LENGTH) {
      return gap < 0 && length == LENGTH;
    }
    int moved = length - gap;
    for (int i = 1; i <= moved; i++) {
      bytes[LENGTH - i] = bytes[length - i];
      bytes[length - i] = 0;
    }
    return true;
  }

  /** The number that stands here, or -1 when there is none or it is too large. */
  private int number(int radix, int largest) {
    int start = position;
    int value = 0;
    while (position < text.length()) {
      char c = text.charAt(position);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        break;
      }
      value = value * radix + digit;
      if (value > largest) {
        return -1;
      }
      position++;
    }
    return position == start ? -1 : value;
  }

  private boolean skip(char c) {
    boolean found = position < text.length() && text.charAt(position) == c;
    position += found ? 1 : 0;
    return found;
  }
}
