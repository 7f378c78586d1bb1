package io.github.portreeve.validation.gateway;

import io.github.portreeve.validation.Names;

/** Texts of a domain, a slash and something behind it. */
final class DomainForms {
  private static final String PATH = "/-._~%!$&'()*+,;=:";
  private static final int LONGEST_NAME = 63;

  private DomainForms() {}

  /** A DNS name, "/" and a path. */
  static boolean isDomainPath(String text) {
    int slash = text.indexOf('/');
    return slash > 0
        && Names.isDnsSubdomain(text.substring(0, slash))
        && TextShapes.isAll(text, slash + 1, PATH);
  }

  /** The pattern's second branch is not bound to the text's beginning: one char will do. */
  static boolean endsLikeProtocol(String text) {
    int slash = text.lastIndexOf('/');
    return followsDomain(text, slash) && TextShapes.isAll(text, slash + 1, "");
  }

  /** Only the first of the pattern's branches is bound to the beginning, the last to the end. */
  static boolean isAddressType(String text) {
    if (text.startsWith("Hostname")
        || text.contains("IPAddress")
        || text.contains("NamedAddress")) {
      return true;
    }
    int slash = text.indexOf('/');
    while (slash >= 0) {
      if (followsDomain(text, slash) && TextShapes.isAll(text, slash + 1, PATH)) {
        return true;
      }
      slash = text.indexOf('/', slash + 1);
    }
    return false;
  }

  private static boolean followsDomain(String text, int slash) {
    return slash > 0 && TextShapes.isLowerOrDigit(text.charAt(slash - 1));
  }

  /** The name may be of any length: that is for another check. */
  static boolean isLabelKey(String text) {
    int slash = text.indexOf('/');
    return (slash < 0 || Names.isDnsSubdomain(text.substring(0, slash)))
        && TextShapes.isLabelText(text.substring(slash + 1));
  }

  /** Bound to the beginning only: what follows the slashes is of no matter. */
  static boolean isUri(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || !text.startsWith("//", colon + 1)) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      if ("/?#".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isCertificateSet(String text) {
    int slash = text.indexOf('/');
    return text.equals("System")
        || slash > 0
            && Names.isDnsSubdomain(text.substring(0, slash))
            && text.length() - slash - 1 <= LONGEST_NAME
            && TextShapes.isLabelText(text.substring(slash + 1));
  }
}
