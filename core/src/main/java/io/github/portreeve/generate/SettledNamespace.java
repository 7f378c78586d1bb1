package io.github.portreeve.generate;

import java.util.Set;

/**
 * The namespace of a plan whose target writes it down: a controller's ConfigMap names Services by
 * it. When the plan leaves it open, all of it goes to {@code default}, so that what is applied
 * elsewhere fails at once and not only when somebody connects.
 */
final class SettledNamespace {
  private static final Set<Target> WRITTEN = Set.of(Target.INGRESS_NGINX, Target.HAPROXY);

  private SettledNamespace() {}

  static ExposurePlan of(ExposurePlan plan) {
    boolean needed = WRITTEN.contains(plan.target()) && !StreamListener.of(plan).isEmpty();
    return needed && plan.namespace().isEmpty() ? plan.namespace("default") : plan;
  }
}
