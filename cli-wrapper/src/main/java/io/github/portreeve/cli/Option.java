package io.github.portreeve.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option as it is typed, helped with and completed.
 *
 * @param name with its hyphens: {@code --format}
 * @param letter short form such as {@code -h}; null for none
 * @param value what stands for the value in help; null for a switch
 * @param valueIsOptional whether the option may stand alone; a value then follows an equals sign
 * @param choices the values it can have, when these can be listed
 * @param help one line, lower case, no full stop
 */
record Option(
    String name,
    @Nullable String letter,
    @Nullable String value,
    boolean valueIsOptional,
    List<String> choices,
    String help) {

  static Option flag(String name, String help) {
    return new Option(name, null, null, false, List.of(), help);
  }

  static Option valued(String name, String value, String help) {
    return new Option(name, null, value, false, List.of(), help);
  }

  static Option optional(String name, String value, String help) {
    return new Option(name, null, value, true, List.of(), help);
  }

  static Option oneOf(String name, String help, String... choices) {
    return new Option(name, null, String.join("|", choices), false, List.of(choices), help);
  }

  Option orLetter(String letter) {
    return new Option(name, letter, value, valueIsOptional, choices, help);
  }

  boolean takesValue() {
    return value != null;
  }

  /** How help shows it: {@code -h, --help} or {@code --format text|json}. */
  String usage() {
    String names = letter == null ? name : letter + ", " + name;
    if (value == null) {
      return names;
    }
    return valueIsOptional ? names + "[=" + value + "]" : names + " " + value;
  }
}
