package io.github.portreeve.validation;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The names of time zones, as far as Java's data have them. */
final class TimeZones {
  private static final int LONGEST_PART = 14;

  private TimeZones() {}

  static @Nullable String complaint(String zone) {
    if (zone.isEmpty()) {
      return "must name a time zone, or be left out";
    }
    if (zone.equalsIgnoreCase("Local")) {
      return "must name the time zone itself, such as Europe/Berlin";
    }
    return isWellFormed(zone) && isKnown(zone)
        ? null
        : "must be a time zone of the IANA list such as Europe/Berlin";
  }

  private static boolean isWellFormed(String zone) {
    int start = 0;
    for (int i = 0; i <= zone.length(); i++) {
      if (i == zone.length() || zone.charAt(i) == '/') {
        if (!isPart(zone.substring(start, i))) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  private static boolean isPart(String part) {
    if (part.isEmpty() || part.length() > LONGEST_PART || part.charAt(0) == '-') {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c < '0' || c > '9') && ".-_+".indexOf(c) < 0) {
        return false;
      }
    }
    return !part.equals(".") && !part.equals("..");
  }

  /** Java leaves out a few names of the list, and adds some of System V. */
  private static boolean isKnown(String zone) {
    return switch (zone) {
      case "EST", "MST", "HST", "ROC", "Factory" -> true;
      default -> ZoneId.getAvailableZoneIds().contains(zone) && !zone.startsWith("SystemV/");
    };
  }
}
