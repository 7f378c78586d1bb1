package io.github.portreeve.text;

import org.jspecify.annotations.Nullable;

/** An IP address that stands in an object, and how it was written. */
public final class IpAddress {
  /** In network order; an IPv4 address has the last four bytes behind 10 zeros and ff ff. */
  private final byte[] bytes;

  private final boolean dotted;
  private final boolean leadingZeros;

  IpAddress(byte[] bytes, boolean dotted, boolean leadingZeros) {
    this.bytes = bytes.clone();
    this.dotted = dotted;
    this.leadingZeros = leadingZeros;
  }

  /** Reads an address, with leading zeros or without; null when the text is none. */
  public static @Nullable IpAddress parse(String text) {
    return IpAddressReader.read(text);
  }

  /** Whether it is an IPv4 address, be it written as an IPv6 one: {@code ::ffff:10.0.0.1}. */
  public boolean isIpv4() {
    for (int i = 0; i < 10; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return bytes[10] == -1 && bytes[11] == -1;
  }

  /** Whether it is an IPv4 address written as an IPv6 one. */
  public boolean isMappedIpv4() {
    return !dotted && isIpv4();
  }

  /** Whether it was written in the short IPv4 form. */
  public boolean isDotted() {
    return dotted;
  }

  /** Whether one of its numbers was written with more zeros than the form allows. */
  public boolean hasLeadingZeros() {
    return leadingZeros;
  }

  /** Whether it means no host: 0.0.0.0 or ::. */
  public boolean isUnspecified() {
    return isIpv4() ? isZero(12, 16) : isZero(0, 16);
  }

  public boolean isLoopback() {
    return isIpv4() ? bytes[12] == 127 : isZero(0, 15) && bytes[15] == 1;
  }

  /** Whether it is in 169.254.0.0/16 or fe80::/10. */
  public boolean isLinkLocal() {
    return isIpv4()
        ? octet(12) == 169 && octet(13) == 254
        : octet(0) == 0xfe && (octet(1) & 0xc0) == 0x80;
  }

  /** Whether it is in 224.0.0.0/24 or of multicast scope 2 of IPv6. */
  public boolean isLinkLocalMulticast() {
    return isIpv4()
        ? octet(12) == 224 && isZero(13, 15)
        : octet(0) == 0xff && (octet(1) & 0x0f) == 2;
  }

  /** The byte at this index of 16, without sign. */
  public int octet(int index) {
    return bytes[index] & 0xff;
  }

  /** The same address with all bits from this one of 128 on cleared. */
  public IpAddress masked(int bits) {
    byte[] network = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      int kept = Math.max(0, Math.min(8, bits - 8 * i));
      network[i] = (byte) (bytes[i] & (0xff << (8 - kept)));
    }
    return new IpAddress(network, dotted, false);
  }

  /** The address after this one; after the last one comes the first one. */
  public IpAddress next() {
    byte[] next = bytes.clone();
    for (int i = next.length - 1; i >= 0; i--) {
      next[i]++;
      if (next[i] != 0) {
        break;
      }
    }
    return new IpAddress(next, dotted, false);
  }

  public boolean isSame(IpAddress other) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != other.bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isZero(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** The canonical form: four numbers for IPv4, that of RFC 5952 for IPv6. */
  @Override
  public String toString() {
    return isIpv4() ? octet(12) + "." + octet(13) + "." + octet(14) + "." + octet(15) : ipv6();
  }

  private String ipv6() {
    int gap = longestZeros();
    int length = zerosAt(gap);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (length > 1 && i == gap) {
        out.append("::");
        i += length - 1;
      } else {
        boolean first = i == 0 || length > 1 && i == gap + length;
        out.append(first ? "" : ":").append(Integer.toHexString(group(i)));
      }
    }
    return out.toString();
  }

  /** The first of the longest runs of groups that are zero. */
  private int longestZeros() {
    int longest = 0;
    for (int i = 1; i < 8; i++) {
      if (zerosAt(i) > zerosAt(longest)) {
        longest = i;
      }
    }
    return longest;
  }

  private int zerosAt(int group) {
    int end = group;
    while (end < 8 && group(end) == 0) {
      end++;
    }
    return end - group;
  }

  private int group(int index) {
    return octet(2 * index) << 8 | octet(2 * index + 1);
  }
}
