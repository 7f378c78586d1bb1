package io.github.portreeve.validation;

import io.github.portreeve.model.Deployment;
import io.github.portreeve.model.DeploymentSpec;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.RollingUpdate;
import io.github.portreeve.model.UpdateStrategy;
import org.jspecify.annotations.Nullable;

/** What the server refuses of Deployments. */
final class DeploymentValidator {
  private static final FieldPath STRATEGY = FieldPath.of("spec", "strategy");
  private static final IntOrString QUARTER = IntOrString.of("25%");
  private static final int DEFAULT_PROGRESS_DEADLINE = 600;

  private DeploymentValidator() {}

  static void validate(Manifest<Deployment> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    DeploymentSpec spec = manifest.resource().spec();
    WorkloadFields.notNegative(spec.replicas(), "replicas", refusals);
    LabelSelector selector =
        WorkloadSelectors.given(spec.selector(), spec.template(), manifest.type());
    ReplicaSetValidator.selectorAndTemplate(selector, spec.template(), refusals);
    strategy(spec.strategy(), refusals);
    WorkloadFields.notNegative(spec.minReadySeconds(), "minReadySeconds", refusals);
    WorkloadFields.notNegative(spec.revisionHistoryLimit(), "revisionHistoryLimit", refusals);
    progressDeadline(spec, refusals);
  }

  private static void strategy(UpdateStrategy strategy, Refusals refusals) {
    FieldPath field = STRATEGY.child("rollingUpdate");
    switch (strategy.type()) {
      case "", "RollingUpdate" -> rollingUpdate(strategy.rollingUpdate(), field, refusals);
      case "Recreate" -> {
        if (strategy.rollingUpdate() != null) {
          String message = "strategy Recreate has no rollingUpdate";
          refusals.forbidden(WorkloadChecks.UPDATE_STRATEGY_INVALID, field, message);
        }
      }
      default ->
          refusals.notSupported(
              WorkloadChecks.UPDATE_STRATEGY_INVALID,
              STRATEGY,
              strategy.type(),
              "Recreate",
              "RollingUpdate");
    }
  }

  private static void rollingUpdate(
      @Nullable RollingUpdate update, FieldPath field, Refusals refusals) {
    IntOrString unavailable = update == null ? null : update.maxUnavailable();
    IntOrString surge = update == null ? null : update.maxSurge();
    shares(
        unavailable == null ? QUARTER : unavailable,
        surge == null ? QUARTER : surge,
        field,
        refusals);
  }

  private static void shares(
      IntOrString unavailable, IntOrString surge, FieldPath field, Refusals refusals) {
    FieldPath place = field.child("maxUnavailable");
    Shares.form(unavailable, place, refusals);
    Shares.form(surge, field.child("maxSurge"), refusals);
    if (Shares.value(unavailable) == 0 && Shares.value(surge) == 0) {
      String message = "no pod could ever be replaced with maxUnavailable 0 and maxSurge 0";
      refusals.invalid(WorkloadChecks.UPDATE_STRATEGY_INVALID, place, message);
    }
    Shares.notMoreThanAll(unavailable, place, refusals);
  }

  private static void progressDeadline(DeploymentSpec spec, Refusals refusals) {
    Integer given = spec.progressDeadlineSeconds();
    int deadline = given == null ? DEFAULT_PROGRESS_DEADLINE : given;
    FieldPath field = FieldPath.of("spec", "progressDeadlineSeconds");
    WorkloadFields.notNegative((long) deadline, field, refusals);
    if (deadline <= spec.minReadySeconds()) {
      String message = deadline + " must be more than minReadySeconds, " + spec.minReadySeconds();
      refusals.invalid(WorkloadChecks.PROGRESS_DEADLINE_INVALID, field, message);
    }
  }
}
