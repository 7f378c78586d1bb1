package io.github.portreeve.validation;

import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.ReplicaSet;
import io.github.portreeve.model.ReplicaSetSpec;
import io.github.portreeve.model.Workload;
import org.jspecify.annotations.Nullable;

/** What the server refuses of ReplicaSets, and of Deployments, which make them. */
final class ReplicaSetValidator {
  private ReplicaSetValidator() {}

  static void validate(Manifest<ReplicaSet> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    ReplicaSetSpec spec = manifest.resource().spec();
    WorkloadFields.notNegative(spec.replicas(), "replicas", refusals);
    WorkloadFields.notNegative(spec.minReadySeconds(), "minReadySeconds", refusals);
    LabelSelector selector =
        WorkloadSelectors.given(spec.selector(), spec.template(), manifest.type());
    selectorAndTemplate(selector, spec.template(), refusals);
  }

  /** The template goes unchecked where the selector cannot be read. An empty one asks nothing. */
  static void selectorAndTemplate(
      @Nullable LabelSelector selector, PodTemplateSpec template, Refusals refusals) {
    WorkloadSelectors.required(selector, refusals);
    if (WorkloadSelectors.readable(selector, refusals)) {
      if (selector == null || !selector.isEmpty()) {
        WorkloadSelectors.matches(selector, template, refusals);
      }
      PodTemplateValidator.validate(template, Workload.TEMPLATE_PATH, refusals);
      WorkloadFields.endless(template.spec(), Workload.TEMPLATE_PATH.child("spec"), refusals);
    }
  }
}
