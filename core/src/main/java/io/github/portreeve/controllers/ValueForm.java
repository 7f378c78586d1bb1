package io.github.portreeve.controllers;

import java.util.Locale;

/** What the value of an annotation can look like. */
enum ValueForm {
  BOOL("must be \"true\" or \"false\""),
  INT("must be a whole number"),
  SECONDS("must be a whole number of seconds, without a unit"),
  SIZE("must be a number with b, k, m, g or nothing behind it, such as 8m"),
  CIDRS("must be a comma list of IP addresses and blocks such as 10.0.0.0/8"),
  CODES("must be a comma list of HTTP statuses from 400 to 599"),
  SERVICE("must be the name of a Service, without a namespace or port"),
  CHOICE("must be "),
  CHOICE_OF_ANY_CASE("must be "),
  PATH("may have letters, digits, and any of - . _ ~ / : $ only"),
  URL("may have letters, digits, and any of - . _ ~ / : ? & = only"),
  URL_WITH_VARIABLES("may have letters, digits, and any of - . _ ~ / : ? & = $ only"),
  NAME("may have letters, digits, and any of - . _ ~ / : only"),
  TEXT("may have letters, digits, spaces, and any of - . _ ~ / : only"),
  HEADERS("must be a comma list of header names"),
  WORDS("must be a comma list of words"),
  ORIGINS("must be a comma list of origins such as https://example.com, or *"),
  PATTERN("may have letters, digits, and any of - . _ ~ / : ^ $ [ ] ( ) { } * + ? | & = \\ only"),
  VARIABLE("may have letters, digits, and any of - _ $ { } only"),
  /** Text of nginx's own configuration. */
  SNIPPET(""),
  ANY("");

  private final String demand;

  ValueForm(String demand) {
    this.demand = demand;
  }

  /** What must hold, to be said after the value; empty where nothing is asked. */
  String demand() {
    return demand;
  }

  /** The name in tables and documents. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the value is of a type, so that what is wrong was never right with any release. */
  boolean isTyped() {
    return ordinal() <= CHOICE_OF_ANY_CASE.ordinal();
  }
}
