package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import java.util.List;

/** Amounts of bytes that are not whole, as in {@code 500m} for {@code 500M}. */
final class FractionWarnings {
  private FractionWarnings() {}

  /** The server warns since 1.27. */
  static void pod(PodScope scope) {
    if (!scope.atLeast(27)) {
      return;
    }
    containers(scope.spec().initContainers(), scope.field().child("initContainers"), scope);
    containers(scope.spec().containers(), scope.field().child("containers"), scope);
    if (scope.spec().others().has("overhead")) {
      Part pod = PodPartsValidator.of(scope).under(WarningChecks.FRACTION_OF_BYTE);
      bytes(pod.child("overhead"));
    }
  }

  private static void containers(List<Container> containers, FieldPath field, PodScope scope) {
    for (int i = 0; i < containers.size(); i++) {
      if (containers.get(i).others().has("resources")) {
        Part resources =
            ContainerPartsValidator.of(containers.get(i), field.index(i), scope)
                .under(WarningChecks.FRACTION_OF_BYTE)
                .child("resources");
        bytes(resources.child("limits"));
        bytes(resources.child("requests"));
        if (scope.isPod()) {
          filledIn(resources);
        }
      }
    }
  }

  /** A single pod's requests are its limits where they are missing, and are warned of as well. */
  private static void filledIn(Part resources) {
    for (String name : List.of("memory", "ephemeral-storage")) {
      if (!resources.child("requests").has(name)) {
        Part limits = resources.child("limits");
        amount(name, limits, resources.field("requests"));
      }
    }
  }

  static void claim(Part spec) {
    Part resources = spec.under(WarningChecks.FRACTION_OF_BYTE).child("resources");
    amount("storage", resources.child("requests"), resources.field("requests"));
    amount("storage", resources.child("limits"), resources.field("limits"));
  }

  private static void bytes(Part amounts) {
    amount("memory", amounts, amounts.field());
    amount("ephemeral-storage", amounts, amounts.field());
  }

  private static void amount(String name, Part amounts, FieldPath list) {
    String text = amounts.values().quantity(name);
    Quantity amount = text == null ? null : Quantity.parse(text);
    if (amount != null && !amount.isWhole()) {
      FieldPath field = amounts.field().key(name).printedAs(list.key(name));
      String message = "\"" + text + "\" of " + name + " is no whole number of bytes";
      amounts.refusals().warn(amounts.check(), field, message);
    }
  }
}
