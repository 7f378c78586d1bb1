package io.github.portreeve.validation;

import org.jspecify.annotations.Nullable;

/**
 * The shapes of names that Kubernetes asks for. Each method returns what is wrong with a text, to
 * be read after the text in quotes, or null when nothing is. Only ASCII counts; lengths are in
 * bytes of UTF-8 where the server counts bytes.
 */
public final class Names {
  private static final int LABEL_LENGTH = 63;
  private static final int SUBDOMAIN_LENGTH = 253;
  private static final int PORT_NAME_LENGTH = 15;

  private Names() {}

  /** RFC 1123 label: {@code [a-z0-9]([-a-z0-9]*[a-z0-9])?}, at most 63 chars. */
  static @Nullable String dnsLabel(String name) {
    if (name.length() > LABEL_LENGTH) {
      return "must be no more than 63 characters";
    }
    return isDnsLabel(name)
        ? null
        : "must be a DNS label: lower case letters, digits and \"-\", at both ends a letter or digit";
  }

  /** RFC 1035 label: a DNS label that begins with a letter. */
  static @Nullable String dns1035Label(String name) {
    if (name.length() > LABEL_LENGTH) {
      return "must be no more than 63 characters";
    }
    return isDnsLabel(name) && isLower(name.charAt(0))
        ? null
        : "must be a DNS label that begins with a letter: lower case letters, digits and \"-\"";
  }

  /** DNS labels joined by dots, at most 253 chars. */
  public static @Nullable String dnsSubdomain(String name) {
    if (name.length() > SUBDOMAIN_LENGTH) {
      return "must be no more than 253 characters";
    }
    return isDnsSubdomain(name)
        ? null
        : "must be a DNS name: lower case letters, digits, \"-\" and \".\","
            + " each part with a letter or digit at both ends";
  }

  /** A DNS subdomain that may have "_" at the beginning and inside of its labels. */
  static @Nullable String dnsSubdomainWithUnderscore(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean begins = i == 0 || name.charAt(i - 1) == '.';
      boolean last = i == name.length() - 1 || name.charAt(i + 1) == '.';
      boolean inside = !last && !(begins && !isAlphanumeric(name.charAt(i + 1)));
      plain.append(c == '_' && inside ? '0' : c);
    }
    return dnsSubdomain(plain.toString());
  }

  /** {@code *.} and a DNS subdomain, at most 253 chars. */
  public static @Nullable String wildcardDnsSubdomain(String name) {
    if (name.length() > SUBDOMAIN_LENGTH) {
      return "must be no more than 253 characters";
    }
    return name.startsWith("*.") && isDnsSubdomain(name.substring(2))
        ? null
        : "must have its \"*\" as the whole first label, as in *.example.com";
  }

  /**
   * The key of a label: a name of at most 63 chars, and maybe a DNS subdomain and "/" before it.
   */
  static @Nullable String qualifiedName(String key) {
    int slash = key.indexOf('/');
    if (slash != key.lastIndexOf('/')) {
      return "must have at most one \"/\", between a DNS prefix and a name";
    }
    if (slash == 0) {
      return "must have a DNS name before the \"/\"";
    }
    if (slash > 0 && dnsSubdomain(key.substring(0, slash)) != null) {
      return "must have a DNS name of lower case letters, digits, \"-\" and \".\" before the \"/\"";
    }
    String name = key.substring(slash + 1);
    if (name.isEmpty()) {
      return "must not have an empty name";
    }
    if (name.length() > LABEL_LENGTH) {
      return "must have a name of no more than 63 characters";
    }
    return isLabelText(name)
        ? null
        : "must have a name of letters, digits, \"-\", \"_\" and \".\","
            + " with a letter or digit at both ends";
  }

  /** The value of a label: empty or at most 63 chars. */
  static @Nullable String labelValue(String value) {
    if (value.length() > LABEL_LENGTH) {
      return "must be no more than 63 characters";
    }
    return value.isEmpty() || isLabelText(value)
        ? null
        : "must be empty or letters, digits, \"-\", \"_\" and \".\","
            + " with a letter or digit at both ends";
  }

  /** The name of a container's port (IANA service name): at most 15 chars, one of them a letter. */
  public static @Nullable String portName(String name) {
    if (name.length() > PORT_NAME_LENGTH) {
      return "must be no more than 15 characters";
    }
    if (!isLowerDigitHyphen(name)) {
      return "must be only lower case letters, digits and \"-\"";
    }
    if (!hasLetter(name)) {
      return "must have at least one letter";
    }
    if (name.contains("--")) {
      return "must not have two \"-\" in a row";
    }
    return name.startsWith("-") || name.endsWith("-") ? "must not begin or end with \"-\"" : null;
  }

  /** A name that may stand in a URL's path as one segment. */
  static @Nullable String pathSegment(String name) {
    if (".".equals(name) || "..".equals(name)) {
      return "must not be \"" + name + "\"";
    }
    if (name.contains("/")) {
      return "must not contain \"/\"";
    }
    return name.contains("%") ? "must not contain \"%\"" : null;
  }

  /** Whether it is a DNS label of any length. */
  public static boolean isDnsLabel(String name) {
    if (name.isEmpty() || !isLowerDigitHyphen(name)) {
      return false;
    }
    return name.charAt(0) != '-' && name.charAt(name.length() - 1) != '-';
  }

  /** Whether it is DNS labels of any length joined by dots. */
  public static boolean isDnsSubdomain(String name) {
    int start = 0;
    while (true) {
      int dot = name.indexOf('.', start);
      if (!isDnsLabel(dot < 0 ? name.substring(start) : name.substring(start, dot))) {
        return false;
      }
      if (dot < 0) {
        return true;
      }
      start = dot + 1;
    }
  }

  private static boolean isLowerDigitHyphen(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLower(c) && !isDigit(c) && c != '-') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLower(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is what a label may have for its value, at any length. */
  public static boolean isLabelText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alphanumeric = isAlphanumeric(c);
      boolean edge = i == 0 || i == text.length() - 1;
      if (!alphanumeric && (edge || (c != '-' && c != '_' && c != '.'))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(char c) {
    return isLower(c) || isDigit(c) || (c >= 'A' && c <= 'Z');
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
