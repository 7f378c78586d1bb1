package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.ReplicationController;
import io.github.portreeve.model.ReplicationControllerSpec;
import io.github.portreeve.model.Workload;
import java.util.Map;

/** What the server refuses of ReplicationControllers. */
final class ReplicationControllerValidator {
  private ReplicationControllerValidator() {}

  /** Labels and selector are the template's labels where there are none. */
  static void validate(Manifest<ReplicationController> manifest, Refusals refusals) {
    ReplicationControllerSpec spec = manifest.resource().spec();
    Map<String, String> labels = spec.template().metadata().labels();
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, labels, refusals);
    WorkloadFields.notNegative(spec.minReadySeconds(), "minReadySeconds", refusals);
    Map<String, String> selector = spec.selector().isEmpty() ? labels : spec.selector();
    if (selector.isEmpty()) {
      String message = "a selector is needed, or labels in the template to make it from";
      FieldPath field = FieldPath.of("spec", "selector");
      refusals.required(WorkloadChecks.SELECTOR_REQUIRED, field, message);
    }
    WorkloadFields.notNegative(spec.replicas(), "replicas", refusals);
    template(spec, selector, refusals);
  }

  private static void template(
      ReplicationControllerSpec spec, Map<String, String> selector, Refusals refusals) {
    PodTemplateSpec template = spec.givenTemplate();
    FieldPath field = Workload.TEMPLATE_PATH;
    if (template == null) {
      refusals.required(
          WorkloadChecks.TEMPLATE_REQUIRED, field, "a template is needed to make pods from");
      return;
    }
    WorkloadSelectors.matches(LabelSelector.of(selector), template, refusals);
    PodTemplateValidator.validate(template, field, refusals);
    WorkloadFields.endless(template.spec(), field.child("spec"), refusals);
  }
}
