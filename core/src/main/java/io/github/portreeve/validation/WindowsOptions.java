package io.github.portreeve.validation;

import org.jspecify.annotations.Nullable;

/** The checks of what Windows wants to know of who runs a container. */
final class WindowsOptions {
  private static final int LONGEST_SPEC = 64 * 1024;
  private static final int LONGEST_DOMAIN = 255;
  private static final int LONGEST_USER = 104;
  private static final int LONGEST_NETBIOS_NAME = 15;

  private WindowsOptions() {}

  static void validate(Part context) {
    if (!context.has("windowsOptions")) {
      return;
    }
    Part options = context.child("windowsOptions");
    String name = options.values().textOrNull("gmsaCredentialSpecName");
    if (name != null) {
      options.invalidIf("gmsaCredentialSpecName", Names.dnsSubdomain(name));
    }
    String spec = options.values().textOrNull("gmsaCredentialSpec");
    if (spec != null && (spec.isEmpty() || Texts.byteLength(spec) > LONGEST_SPEC)) {
      options.invalid("gmsaCredentialSpec", "the credential spec must have 1 to 65536 bytes");
    }
    String user = options.values().textOrNull("runAsUserName");
    if (user != null) {
      options.invalidIf("runAsUserName", userComplaint(user));
    }
  }

  private static @Nullable String userComplaint(String text) {
    int slash = text.indexOf('\\');
    if (text.isEmpty() || hasControl(text)) {
      return "must be a user's name, without control characters";
    }
    if (slash != text.lastIndexOf('\\')) {
      return "must have at most one \"\\\", between a domain and a user";
    }
    String user = text.substring(slash + 1);
    boolean domain = slash < 0 || isDomain(text.substring(0, slash));
    if (!domain) {
      return "must have a DNS or NetBIOS name before the \"\\\"";
    }
    return isUser(user) ? null : "must name a user in at most 104 characters";
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) == 0x7f) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUser(String user) {
    boolean onlyDots = true;
    for (int i = 0; i < user.length(); i++) {
      onlyDots &= user.charAt(i) == '.' || user.charAt(i) == ' ';
      if ("\"/\\:;|=,+*?<>@[]".indexOf(user.charAt(i)) >= 0) {
        return false;
      }
    }
    return !onlyDots && Texts.byteLength(user) <= LONGEST_USER;
  }

  private static boolean isDomain(String domain) {
    boolean dns = Names.dnsSubdomain(Texts.lowerCase(domain)) == null;
    return Texts.byteLength(domain) <= LONGEST_DOMAIN && (dns || isNetBios(domain));
  }

  private static boolean isNetBios(String name) {
    for (int i = 0; i < name.length(); i++) {
      if ("\\/:*?\"<>|".indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    boolean length = name.codePointCount(0, name.length()) <= LONGEST_NETBIOS_NAME;
    return !name.isEmpty() && length && name.charAt(0) != '.';
  }
}
