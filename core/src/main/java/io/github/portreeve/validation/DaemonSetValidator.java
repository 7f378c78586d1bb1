package io.github.portreeve.validation;

import io.github.portreeve.model.DaemonSet;
import io.github.portreeve.model.DaemonSetSpec;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.RollingUpdate;
import io.github.portreeve.model.UpdateStrategy;
import io.github.portreeve.model.Workload;
import org.jspecify.annotations.Nullable;

/** What the server refuses of DaemonSets. */
final class DaemonSetValidator {
  private static final FieldPath STRATEGY = FieldPath.of("spec", "updateStrategy");
  private static final FieldPath SELECTOR = FieldPath.of("spec", "selector");
  private static final IntOrString ONE = IntOrString.of(1);
  private static final IntOrString NONE = IntOrString.of(0);

  private DaemonSetValidator() {}

  static void validate(Manifest<DaemonSet> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    DaemonSetSpec spec = manifest.resource().spec();
    LabelSelector selector =
        WorkloadSelectors.given(spec.selector(), spec.template(), manifest.type());
    selector(selector, spec.template(), refusals);
    PodTemplateValidator.validate(spec.template(), Workload.TEMPLATE_PATH, refusals);
    FieldPath pod = Workload.TEMPLATE_PATH.child("spec");
    WorkloadFields.endless(spec.template().spec(), pod, refusals);
    WorkloadFields.notNegative(spec.minReadySeconds(), "minReadySeconds", refusals);
    strategy(spec.updateStrategy(), refusals);
    WorkloadFields.notNegative(spec.revisionHistoryLimit(), "revisionHistoryLimit", refusals);
  }

  /** A missing selector is found to select no pod of the template; it is not called missing. */
  private static void selector(
      @Nullable LabelSelector selector, PodTemplateSpec template, Refusals refusals) {
    LabelSelectorValidator.validate(selector, SELECTOR, refusals);
    if (selector == null || LabelSelectorValidator.isReadable(selector)) {
      WorkloadSelectors.matches(selector, template, refusals);
    }
    WorkloadSelectors.notEmpty(selector, refusals);
  }

  private static void strategy(UpdateStrategy strategy, Refusals refusals) {
    switch (strategy.type()) {
      case "", "RollingUpdate" -> rollingUpdate(strategy.rollingUpdate(), refusals);
      case "OnDelete" -> {}
      default ->
          refusals.notSupported(
              WorkloadChecks.UPDATE_STRATEGY_INVALID,
              STRATEGY,
              strategy.type(),
              "RollingUpdate",
              "OnDelete");
    }
  }

  /** maxSurge is taken since 1.22. */
  private static void rollingUpdate(@Nullable RollingUpdate update, Refusals refusals) {
    IntOrString unavailable = update == null ? null : update.maxUnavailable();
    IntOrString surge =
        update == null || !refusals.cluster().atLeast(22) ? null : update.maxSurge();
    shares(unavailable == null ? ONE : unavailable, surge == null ? NONE : surge, refusals);
  }

  private static void shares(IntOrString unavailable, IntOrString surge, Refusals refusals) {
    FieldPath maxUnavailable = STRATEGY.child("rollingUpdate").child("maxUnavailable");
    FieldPath maxSurge = STRATEGY.child("rollingUpdate").child("maxSurge");
    Shares.form(unavailable, maxUnavailable, refusals);
    Shares.form(surge, maxSurge, refusals);
    Shares.notMoreThanAll(unavailable, maxUnavailable, refusals);
    Shares.notMoreThanAll(surge, maxSurge, refusals);
    boolean down = Shares.value(unavailable) != 0;
    boolean up = Shares.value(surge) != 0;
    if (down && up) {
      String message = "maxSurge " + surge + " needs maxUnavailable 0, one of the two is enough";
      refusals.invalid(WorkloadChecks.UPDATE_STRATEGY_INVALID, maxSurge, message);
    } else if (!down && !up) {
      none(maxUnavailable, refusals);
    }
  }

  private static void none(FieldPath field, Refusals refusals) {
    String message = "no pod could ever be replaced with maxUnavailable 0 and maxSurge 0";
    if (refusals.cluster().atLeast(22)) {
      refusals.required(WorkloadChecks.UPDATE_STRATEGY_INVALID, field, message);
    } else {
      refusals.invalid(WorkloadChecks.UPDATE_STRATEGY_INVALID, field, message);
    }
  }
}
