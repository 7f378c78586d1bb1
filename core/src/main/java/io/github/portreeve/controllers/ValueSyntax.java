package io.github.portreeve.controllers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the value of one annotation must look like, as its controller checks it. */
public final class ValueSyntax {
  private final ValueForm form;
  private final List<String> choices;

  private ValueSyntax(ValueForm form, List<String> choices) {
    this.form = form;
    this.choices = List.copyOf(choices);
  }

  /**
   * Reads what a table says: the name of a form, or the choices with bars between them and a tilde
   * before them when their case is of no matter.
   */
  static ValueSyntax parse(String text) {
    for (ValueForm form : ValueForm.values()) {
      if (form.label().equals(text)) {
        return new ValueSyntax(form, List.of());
      }
    }
    boolean anyCase = text.startsWith("~");
    ValueForm form = anyCase ? ValueForm.CHOICE_OF_ANY_CASE : ValueForm.CHOICE;
    return new ValueSyntax(form, Words.split(anyCase ? text.substring(1) : text, '|'));
  }

  /** What must hold and does not, to be said after the value; null when all is well. */
  public @Nullable String complaint(String value) {
    if (value.isEmpty() || Values.fits(value, form, choices)) {
      return null;
    }
    return choices.isEmpty() ? form.demand() : form.demand() + Words.either(choices);
  }

  /** Whether it has a type; other values may but hold none but harmless characters. */
  public boolean isTyped() {
    return form.isTyped();
  }

  /** Whether it is handed on to nginx's configuration as it stands. */
  public boolean isSnippet() {
    return form == ValueForm.SNIPPET;
  }

  /** For documents: the choices, or the name of the form. */
  public String describe() {
    if (!choices.isEmpty()) {
      return String.join(", ", choices);
    }
    return form == ValueForm.ANY ? "" : form.label();
  }
}
