package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.RollingUpdate;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.StatefulSetSpec;
import io.github.portreeve.model.UpdateStrategy;
import io.github.portreeve.model.Workload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server refuses of StatefulSets. */
final class StatefulSetValidator {
  private static final FieldPath SPEC = FieldPath.of("spec");

  private StatefulSetValidator() {}

  /** Names are labels of their pods since 1.27, and so DNS labels. */
  static void validate(Manifest<StatefulSet> manifest, Refusals refusals) {
    boolean label = refusals.cluster().atLeast(27);
    MetadataValidator.validate(label ? NameForm.DNS_LABEL : NameForm.DNS_SUBDOMAIN, refusals);
    StatefulSetSpec spec = manifest.resource().spec();
    management(spec.podManagementPolicy(), refusals);
    strategy(spec.updateStrategy(), refusals);
    claims(spec, refusals);
    numbers(spec, refusals);
    serviceName(spec.serviceName(), refusals);
    template(manifest, refusals);
  }

  private static void management(String policy, Refusals refusals) {
    switch (policy) {
      case "", "OrderedReady", "Parallel" -> {}
      default -> {
        String message = "\"" + policy + "\" is none of OrderedReady, Parallel";
        FieldPath field = SPEC.child("podManagementPolicy");
        refusals.invalid(WorkloadChecks.POD_MANAGEMENT_INVALID, field, message);
      }
    }
  }

  private static void strategy(UpdateStrategy strategy, Refusals refusals) {
    FieldPath field = SPEC.child("updateStrategy");
    RollingUpdate update = strategy.rollingUpdate();
    switch (strategy.type()) {
      case "", "RollingUpdate" -> rollingUpdate(update, field.child("rollingUpdate"), refusals);
      case "OnDelete" -> {
        if (update != null) {
          String message = "updateStrategy OnDelete has no rollingUpdate";
          FieldPath place = field.child("rollingUpdate");
          refusals.invalid(WorkloadChecks.UPDATE_STRATEGY_INVALID, place, message);
        }
      }
      default -> {
        String message = "\"" + strategy.type() + "\" is none of OnDelete, RollingUpdate";
        refusals.invalid(WorkloadChecks.UPDATE_STRATEGY_INVALID, field, message);
      }
    }
  }

  /** maxUnavailable is taken since 1.37. */
  private static void rollingUpdate(
      @Nullable RollingUpdate update, FieldPath field, Refusals refusals) {
    if (update == null) {
      return;
    }
    Integer partition = update.partition();
    if (partition != null) {
      WorkloadFields.notNegative((long) partition, field.child("partition"), refusals);
    }
    if (update.maxUnavailable() != null && refusals.cluster().atLeast(37)) {
      maxUnavailable(update.maxUnavailable(), field.child("maxUnavailable"), refusals);
    }
  }

  private static void maxUnavailable(IntOrString share, FieldPath field, Refusals refusals) {
    Shares.form(share, field, refusals);
    if (Shares.value(share) == 0) {
      String message = "no pod could ever be replaced with maxUnavailable " + share;
      refusals.invalid(WorkloadChecks.UPDATE_STRATEGY_INVALID, field, message);
    }
    Shares.notMoreThanAll(share, field, refusals);
  }

  /** What becomes of claims is taken since 1.27. The claims themselves are checked since 1.34. */
  private static void claims(StatefulSetSpec spec, Refusals refusals) {
    FieldValues policy = spec.persistentVolumeClaimRetentionPolicy();
    if (policy != null && refusals.cluster().atLeast(27)) {
      FieldPath field = SPEC.child("persistentVolumeClaimRetentionPolicy");
      Part part = new Part(policy, field, WorkloadChecks.CLAIM_INVALID, refusals);
      retention("whenDeleted", part);
      retention("whenScaled", part);
    }
    List<FieldValues> claims = spec.volumeClaimTemplates();
    for (int i = 0; i < claims.size() && refusals.cluster().atLeast(34); i++) {
      FieldPath field = SPEC.child("volumeClaimTemplates").index(i);
      Part part = new Part(claims.get(i), field, WorkloadChecks.CLAIM_INVALID, refusals);
      ClaimValidator.spec(part.child("spec"));
    }
  }

  private static void retention(String name, Part policy) {
    if (!policy.text(name).isEmpty()) {
      policy.oneOf(name, "Retain", "Delete");
    }
  }

  /** minReadySeconds is taken since 1.23, ordinals since 1.27. */
  private static void numbers(StatefulSetSpec spec, Refusals refusals) {
    WorkloadFields.notNegative(spec.replicas(), "replicas", refusals);
    if (refusals.cluster().atLeast(23)) {
      WorkloadFields.notNegative(spec.minReadySeconds(), "minReadySeconds", refusals);
    }
    if (refusals.cluster().atLeast(27) && spec.ordinalsStart() != null) {
      FieldPath field = SPEC.child("ordinals").child("start");
      WorkloadFields.notNegative((long) spec.ordinalsStart(), field, refusals);
    }
  }

  /** Checked since 1.33. */
  private static void serviceName(String name, Refusals refusals) {
    if (!name.isEmpty() && refusals.cluster().atLeast(33)) {
      FieldPath field = SPEC.child("serviceName");
      String complaint = Names.dnsLabel(name);
      refusals.invalidIf(WorkloadChecks.SERVICE_NAME_INVALID, field, name, complaint);
    }
  }

  private static void template(Manifest<StatefulSet> manifest, Refusals refusals) {
    StatefulSetSpec spec = manifest.resource().spec();
    LabelSelector selector =
        WorkloadSelectors.given(spec.selector(), spec.template(), manifest.type());
    WorkloadSelectors.required(selector, refusals);
    if (WorkloadSelectors.readable(selector, refusals)) {
      if (selector == null || !selector.isEmpty()) {
        WorkloadSelectors.matches(selector, spec.template(), refusals);
      }
      PodTemplateValidator.validate(spec.template(), Workload.TEMPLATE_PATH, refusals);
    }
    FieldPath pod = Workload.TEMPLATE_PATH.child("spec");
    WorkloadFields.endless(spec.template().spec(), pod, refusals);
  }
}
