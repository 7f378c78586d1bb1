package io.github.portreeve.validation;

import org.jspecify.annotations.Nullable;

/** The form that the names of a kind's objects have. */
enum NameForm {
  DNS_LABEL,
  DNS_1035_LABEL,
  DNS_SUBDOMAIN;

  /** What is wrong with a name, as {@link Names} says it; null when nothing is. */
  @Nullable String complaint(String name) {
    return switch (this) {
      case DNS_LABEL -> Names.dnsLabel(name);
      case DNS_1035_LABEL -> Names.dns1035Label(name);
      case DNS_SUBDOMAIN -> Names.dnsSubdomain(name);
    };
  }

  /** What is wrong with the beginning of a name to be generated, which may end in "-". */
  @Nullable String prefixComplaint(String prefix) {
    return complaint(masked(prefix));
  }

  /**
   * The server puts an "a" in place of a last "-" and of the char before it, so that what stands
   * there goes unseen (maskTrailingDash). It counts bytes: of a longer char a part stays.
   */
  static String masked(String prefix) {
    int length = prefix.length();
    boolean dash = length > 1 && prefix.charAt(length - 1) == '-';
    return dash && prefix.charAt(length - 2) < 0x80
        ? prefix.substring(0, length - 2) + "a"
        : prefix;
  }
}
