package io.github.portreeve.validation;

import io.github.portreeve.text.IpAddress;
import org.jspecify.annotations.Nullable;

/** A block of IP addresses that stands in an object, {@code 10.0.0.0/8}, and how it was written. */
public final class Cidr {
  private static final int MAPPED_BITS = 96;

  private final IpAddress address;
  private final int bits;
  private final boolean leadingZeros;

  private Cidr(IpAddress address, int bits, boolean leadingZeros) {
    this.address = address;
    this.bits = bits;
    this.leadingZeros = leadingZeros;
  }

  /** Reads a block, with leading zeros or without; null when the text is none. */
  public static @Nullable Cidr parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return null;
    }
    String prefix = text.substring(0, slash);
    IpAddress address = IpAddress.parse(prefix);
    int bits = bits(text, slash + 1);
    if (address == null || bits < 0 || bits > (address.isDotted() ? 32 : 128)) {
      return null;
    }
    boolean zeros = text.length() - slash > 2 && text.charAt(slash + 1) == '0';
    return new Cidr(address, bits, zeros || address.hasLeadingZeros());
  }

  private static int bits(String text, int start) {
    int bits = start < text.length() ? 0 : -1;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || bits > 128) {
        return -1;
      }
      bits = bits * 10 + c - '0';
    }
    return bits;
  }

  IpAddress address() {
    return address;
  }

  /** Length of the prefix as it was written, up to 32 or 128. */
  int bits() {
    return bits;
  }

  public boolean hasLeadingZeros() {
    return leadingZeros;
  }

  /** Whether bits behind the prefix are set: 10.0.0.1/8. */
  public boolean hasHostBits() {
    return !address.isSame(network());
  }

  /** The first address. */
  IpAddress network() {
    return address.masked(address.isDotted() ? bits + MAPPED_BITS : bits);
  }

  /** Whether the address lies in this block. */
  boolean contains(IpAddress other) {
    boolean sameFamily = network().isIpv4() == other.isIpv4();
    int length = address.isDotted() ? bits + MAPPED_BITS : bits;
    return sameFamily && other.masked(length).isSame(network());
  }

  /** The canonical form. */
  @Override
  public String toString() {
    IpAddress network = network();
    boolean mapped = network.isMappedIpv4();
    return network + "/" + (mapped ? bits - MAPPED_BITS : bits);
  }
}
