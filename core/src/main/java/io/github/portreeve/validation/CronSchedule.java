package io.github.portreeve.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The syntax of schedules: five fields, or a name such as {@code @daily} (robfig/cron v3). */
final class CronSchedule {
  private static final List<String> NO_NAMES = List.of();
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");

  private CronSchedule() {}

  static @Nullable String complaint(String schedule) {
    String rest = schedule;
    if (schedule.startsWith("TZ=") || schedule.startsWith("CRON_TZ=")) {
      int space = schedule.indexOf(' ');
      if (space < 0) {
        return "must have five fields after the time zone";
      }
      rest = Texts.trimmed(schedule.substring(space));
    }
    return rest.startsWith("@") ? descriptorComplaint(rest) : fieldsComplaint(rest);
  }

  private static @Nullable String descriptorComplaint(String descriptor) {
    switch (descriptor) {
      case "@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly" -> {
        return null;
      }
      default -> {
        String every = "@every ";
        boolean valid =
            descriptor.startsWith(every)
                && GoDuration.isValid(descriptor.substring(every.length()));
        return valid
            ? null
            : "must be one of @yearly, @monthly, @weekly, @daily, @hourly or \"@every\" and a"
                + " duration such as 1h30m";
      }
    }
  }

  private static @Nullable String fieldsComplaint(String schedule) {
    List<String> fields = fields(schedule);
    if (fields.size() != 5) {
      return "must have five fields: minute, hour, day of month, month, day of week";
    }
    String complaint = complaint("minute", fields.get(0), 0, 59, NO_NAMES);
    if (complaint == null) {
      complaint = complaint("hour", fields.get(1), 0, 23, NO_NAMES);
    }
    if (complaint == null) {
      complaint = complaint("day of month", fields.get(2), 1, 31, NO_NAMES);
    }
    if (complaint == null) {
      complaint = complaint("month", fields.get(3), 1, 12, MONTHS);
    }
    return complaint == null ? complaint("day of week", fields.get(4), 0, 6, DAYS) : complaint;
  }

  private static List<String> fields(String text) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Texts.isSpace(text.charAt(i))) {
        if (i > start) {
          fields.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return fields;
  }

  /** A field is a list of ranges; empty items do not count. */
  private static @Nullable String complaint(
      String what, String field, int least, int most, List<String> names) {
    int start = 0;
    for (int i = 0; i <= field.length(); i++) {
      if (i == field.length() || field.charAt(i) == ',') {
        if (i > start && !new CronRange(least, most, names).accepts(field.substring(start, i))) {
          return "must have a "
              + what
              + " between "
              + least
              + " and "
              + most
              + " in place of "
              + field;
        }
        start = i + 1;
      }
    }
    return null;
  }
}
