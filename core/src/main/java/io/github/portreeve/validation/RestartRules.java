package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;

/** The checks of when a container is restarted. */
final class RestartRules {
  private static final int MOST_RULES = 20;
  private static final int MOST_CODES = 255;

  private RestartRules() {}

  static void validate(Container container, FieldPath field, PodScope scope) {
    Part part =
        ContainerPartsValidator.of(container, field, scope)
            .under(ContainerChecks.CONTAINER_RESTART_POLICY);
    part.noMoreThan("restartPolicyRules", MOST_RULES);
    for (Part rule : part.items("restartPolicyRules")) {
      action(rule, scope);
      if (!rule.has("exitCodes")) {
        rule.required("exitCodes", "a rule for restarts needs exitCodes");
        continue;
      }
      Part codes = rule.child("exitCodes");
      supported("operator", codes, "In", "NotIn");
      codes.noMoreThan("values", MOST_CODES);
    }
  }

  /** All containers together can be restarted since 1.36. */
  private static void action(Part rule, PodScope scope) {
    if (scope.atLeast(36)) {
      supported("action", rule, "Restart", "RestartAllContainers");
    } else {
      supported("action", rule, "Restart");
    }
  }

  /** Refuses what is none of these, nothing included. */
  private static void supported(String name, Part part, String... allowed) {
    if (part.has(name)) {
      part.oneOf(name, allowed);
    } else {
      part.refusals().notSupported(part.check(), part.field(name), "", allowed);
    }
  }
}
