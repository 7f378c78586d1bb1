package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Toleration;
import java.util.List;

/** The checks of the taints that a pod bears. */
final class TolerationsValidator {
  private TolerationsValidator() {}

  static void validate(PodScope scope) {
    List<Toleration> tolerations = scope.spec().tolerations();
    FieldPath field = scope.field().child("tolerations");
    for (int i = 0; i < tolerations.size(); i++) {
      toleration(tolerations.get(i), field.index(i), scope);
    }
  }

  private static void toleration(Toleration toleration, FieldPath field, PodScope scope) {
    Refusals refusals = scope.refusals();
    if (!toleration.key().isEmpty()) {
      MetadataValidator.labelKey(toleration.key(), field.child("key"), refusals);
    } else if (!toleration.operator().equals("Exists")) {
      String message = "a toleration without a key needs operator Exists";
      refusals.invalid(PodChecks.TOLERATION_INVALID, field.child("operator"), message);
    }
    if (toleration.tolerationSeconds() != null && !toleration.effect().equals("NoExecute")) {
      String message = "tolerationSeconds need effect NoExecute";
      refusals.invalid(PodChecks.TOLERATION_INVALID, field.child("effect"), message);
    }
    operator(toleration, field.child("operator"), scope);
    effect(toleration.effect(), field.child("effect"), refusals);
  }

  /** Wrong values are found at the operator. Lt and Gt have not been let in yet. */
  private static void operator(Toleration toleration, FieldPath field, PodScope scope) {
    Refusals refusals = scope.refusals();
    String value = toleration.value();
    switch (toleration.operator()) {
      case "", "Equal" ->
          refusals.invalidIf(PodChecks.TOLERATION_INVALID, field, value, Names.labelValue(value));
      case "Exists" -> {
        if (!value.isEmpty()) {
          String message = "operator Exists takes no value";
          refusals.invalid(PodChecks.TOLERATION_INVALID, field, message);
        }
      }
      default ->
          refusals.notSupported(
              PodChecks.TOLERATION_INVALID, field, toleration.operator(), "Equal", "Exists");
    }
  }

  private static void effect(String effect, FieldPath field, Refusals refusals) {
    switch (effect) {
      case "", "NoSchedule", "PreferNoSchedule", "NoExecute" -> {}
      default ->
          refusals.notSupported(
              PodChecks.TOLERATION_INVALID,
              field,
              effect,
              "NoSchedule",
              "PreferNoSchedule",
              "NoExecute");
    }
  }
}
