package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an object that has no record: its fields, where they stand, and the check under which
 * the server's refusals of them go.
 */
record Part(FieldValues values, FieldPath field, RuleInfo check, Refusals refusals) {
  private static final int MOST_BYTES_SHOWN = 80;

  FieldPath field(String name) {
    return field.child(name);
  }

  /** The object below this name, without fields where there is none. */
  Part child(String name) {
    return new Part(values.objectOrNone(name), field(name), check, refusals);
  }

  /** The objects of the list below this name. */
  List<Part> items(String name) {
    List<FieldValues> items = values.objects(name);
    List<Part> parts = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      parts.add(new Part(items.get(i), field(name).index(i), check, refusals));
    }
    return parts;
  }

  /** The same fields, for another check. */
  Part under(RuleInfo other) {
    return new Part(values, field, other, refusals);
  }

  /** The same fields, which the server says to stand at another place. */
  Part at(FieldPath place) {
    return new Part(values, place, check, refusals);
  }

  boolean has(String name) {
    return values.has(name);
  }

  String text(String name) {
    return values.text(name);
  }

  boolean atLeast(int minor) {
    return refusals.cluster().atLeast(minor);
  }

  /** Refuses the part when this text is missing or empty; whether it is there. */
  boolean require(String name) {
    if (text(name).isEmpty()) {
      required(name, named() + " needs its " + name);
      return false;
    }
    return true;
  }

  private String named() {
    FieldPath place = field;
    while (place.isIndex()) {
      place = place.parent();
    }
    return place.name().isEmpty() ? "the object" : place.name();
  }

  void required(String name, String message) {
    refusals.required(check, field(name), message);
  }

  void invalid(String name, String message) {
    refusals.invalid(check, field(name), message);
  }

  void forbidden(String name, String message) {
    refusals.forbidden(check, field(name), message);
  }

  void duplicate(String name, String message) {
    refusals.duplicate(check, field(name), message);
  }

  /** Refuses when there is a complaint about the text below this name. */
  void invalidIf(String name, @Nullable String complaint) {
    refusals.invalidIf(check, field(name), text(name), complaint);
  }

  /** Refuses a text that is there and is none of these. */
  void oneOf(String name, String... allowed) {
    String text = values.textOrNull(name);
    if (text != null && !List.of(allowed).contains(text)) {
      refusals.notSupported(check, field(name), text, allowed);
    }
  }

  /** Refuses a text that is missing, empty, or none of these. */
  void requireOneOf(String name, String... allowed) {
    if (text(name).isEmpty()) {
      required(name, named() + " needs its " + name + ", one of " + String.join(", ", allowed));
    } else {
      oneOf(name, allowed);
    }
  }

  /** Refuses a number that is there and out of these bounds, which are inclusive. */
  void within(String name, long least, long most) {
    Long number = values.number(name);
    if (number != null && (number < least || number > most)) {
      invalid(name, number + " must be between " + least + " and " + most);
    }
  }

  void notNegative(String name) {
    Long number = values.number(name);
    if (number != null && number < 0) {
      invalid(name, number + " must not be negative");
    }
  }

  /** Refuses a text of more bytes than these. */
  void noLongerThan(String name, int most) {
    int length = Texts.byteLength(text(name));
    if (length > most) {
      String shown = length > MOST_BYTES_SHOWN ? "the text" : "\"" + text(name) + "\"";
      String message = shown + " has " + length + " bytes, at most " + most + " are allowed";
      refusals.refuse(check, ErrorType.FIELD_VALUE_TOO_LONG, field(name), message);
    }
  }

  /** Refuses a list of more items than these. */
  void noMoreThan(String name, int most) {
    int size = values.objects(name).size();
    if (size > most) {
      String message = "there are " + size + " " + name + ", at most " + most + " are allowed";
      refusals.refuse(check, ErrorType.FIELD_VALUE_TOO_MANY, field(name), message);
    }
  }
}
