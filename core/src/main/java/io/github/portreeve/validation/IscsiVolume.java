package io.github.portreeve.validation;

import org.jspecify.annotations.Nullable;

/** The checks of volumes on iSCSI targets. */
final class IscsiVolume {
  private static final int LARGEST_LUN = 255;

  private IscsiVolume() {}

  static void validate(Part at) {
    at.require("targetPortal");
    if (at.require("iqn")) {
      at.invalidIf("iqn", nameComplaint(at.text("iqn")));
    }
    at.within("lun", 0, LARGEST_LUN);
    boolean login =
        at.values().isTrue("chapAuthDiscovery") || at.values().isTrue("chapAuthSession");
    if (login && !at.has("secretRef")) {
      at.required("secretRef", "to log in by CHAP takes a secretRef");
    }
    String initiator = at.values().textOrNull("initiatorName");
    if (initiator != null) {
      at.refusals()
          .invalidIf(at.check(), at.field("initiatorname"), initiator, nameComplaint(initiator));
    }
  }

  private static @Nullable String nameComplaint(String name) {
    boolean form =
        name.startsWith("iqn")
            ? isQualified(name)
            : (name.startsWith("eui") && isIdentifier(name, 16))
                || (name.startsWith("naa") && isIdentifier(name, 32));
    return form ? null : "must be an iSCSI name that begins with iqn., eui. or naa.";
  }

  /**
   * {@code iqn.}, year and month, a name, a colon and what does not matter; may stand at the end.
   */
  private static boolean isQualified(String name) {
    for (int start = name.indexOf("iqn."); start >= 0; start = name.indexOf("iqn.", start + 1)) {
      if (isDated(name, start + 4) && isNamed(name, start + 12)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDated(String name, int start) {
    return name.length() > start + 8
        && Texts.isDigits(name.substring(start, start + 4))
        && name.charAt(start + 4) == '-'
        && Texts.isDigits(name.substring(start + 5, start + 7))
        && name.charAt(start + 7) == '.';
  }

  private static boolean isNamed(String name, int start) {
    int colon = start;
    while (colon < name.length() && (isAlphanumeric(name.charAt(colon)) || isMark(name, colon))) {
      colon++;
    }
    return colon > start
        && colon < name.length() - 1
        && name.charAt(colon) == ':'
        && hasNoneOf(name.substring(colon + 1), ",;*&$| \t\n\f\r");
  }

  private static boolean isMark(String name, int at) {
    return name.charAt(at) == '-' || name.charAt(at) == '.';
  }

  private static boolean hasNoneOf(String text, String chars) {
    for (int i = 0; i < text.length(); i++) {
      if (chars.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Three letters, any char, and so many letters and digits. */
  private static boolean isIdentifier(String name, int length) {
    for (int i = 4; i < name.length(); i++) {
      if (!isAlphanumeric(name.charAt(i))) {
        return false;
      }
    }
    return name.length() == 4 + length;
  }

  private static boolean isAlphanumeric(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
