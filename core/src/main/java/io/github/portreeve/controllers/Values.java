package io.github.portreeve.controllers;

import io.github.portreeve.text.IpAddress;
import java.util.List;
import java.util.Locale;

/** Tells values that fit a form from those that do not, and takes the doubtful for fit. */
final class Values {
  private static final String PATH_MARKS = "-._~/:";
  private static final String URL_MARKS = PATH_MARKS + "?&=";
  private static final String PATTERN_MARKS = PATH_MARKS + "^$[](){}*+?|&=\\";

  private Values() {}

  static boolean fits(String value, ValueForm form, List<String> choices) {
    return switch (form) {
      case ANY, SNIPPET -> true;
      case BOOL -> isBool(value);
      case INT, SECONDS -> isInt(value);
      case SIZE -> isSize(value.replace(" ", ""));
      case CIDRS -> eachFits(value, ValueForm.CIDRS);
      case CODES -> eachFits(value, ValueForm.CODES);
      case SERVICE -> isServiceName(value);
      case CHOICE -> choices.contains(value.strip());
      case CHOICE_OF_ANY_CASE -> isChoiceOfAnyCase(value.strip(), choices);
      default -> hasOnly(value, marks(form));
    };
  }

  /** The characters besides letters and digits. */
  private static String marks(ValueForm form) {
    return switch (form) {
      case PATH -> PATH_MARKS + "$";
      case URL -> URL_MARKS + " ";
      case URL_WITH_VARIABLES -> URL_MARKS + "$ ";
      case NAME, TEXT -> PATH_MARKS + " ";
      case HEADERS -> "-_, ";
      case WORDS -> ", ";
      case ORIGINS -> "-./:*, ";
      case PATTERN -> PATTERN_MARKS + ", ";
      default -> "-_${} ";
    };
  }

  /** What Go's strconv.ParseBool takes. */
  private static boolean isBool(String value) {
    return switch (value) {
      case "1", "t", "T", "true", "TRUE", "True", "0", "f", "F", "false", "FALSE", "False" -> true;
      default -> false;
    };
  }

  private static boolean isInt(String value) {
    int sign = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
    return value.length() > sign && digits(value, sign) == value.length();
  }

  private static boolean isSize(String value) {
    int end = digits(value, 0);
    boolean hasUnit = end == value.length() - 1 && "bkmgBKMG".indexOf(value.charAt(end)) >= 0;
    return end > 0 && (end == value.length() || hasUnit);
  }

  /** The index behind the digits that stand from here on. */
  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean eachFits(String list, ValueForm form) {
    for (String item : Words.split(list, ',')) {
      String text = item.strip();
      if (!text.isEmpty() && !(form == ValueForm.CIDRS ? isBlock(text) : isErrorCode(text))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isErrorCode(String text) {
    return text.length() == 3
        && digits(text, 0) == 3
        && (text.charAt(0) == '4' || text.charAt(0) == '5');
  }

  /** An address, with or without a length of its network part. */
  private static boolean isBlock(String text) {
    int slash = text.indexOf('/');
    IpAddress address = IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
    if (address == null || slash < 0) {
      return address != null;
    }
    String bits = text.substring(slash + 1);
    boolean isNumber = !bits.isEmpty() && bits.length() <= 3 && digits(bits, 0) == bits.length();
    return isNumber && Integer.parseInt(bits) <= (address.isDotted() ? 32 : 128);
  }

  private static boolean isServiceName(String value) {
    return value.length() <= 63
        && isLowerCase(value.charAt(0))
        && !value.endsWith("-")
        && value.equals(value.toLowerCase(Locale.ROOT))
        && hasOnly(value, "-");
  }

  private static boolean isLowerCase(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  private static boolean isChoiceOfAnyCase(String value, List<String> choices) {
    for (String choice : choices) {
      if (choice.equalsIgnoreCase(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOnly(String value, String marks) {
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      boolean plain =
          isLowerCase(letter) || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
      if (!plain && marks.indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }
}
