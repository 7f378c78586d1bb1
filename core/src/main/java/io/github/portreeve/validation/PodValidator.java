package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.PodTemplate;

/** What the server refuses of single pods and of bare templates. */
final class PodValidator {
  private PodValidator() {}

  static void validate(Manifest<Pod> manifest, Refusals refusals) {
    Pod pod = manifest.resource();
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    FieldPath annotations = FieldPath.of("metadata", "annotations");
    PodAnnotations.validate(pod.metadata().annotations(), pod.spec(), annotations, refusals);
    PodSpecValidator.validate(new PodScope(pod.spec(), pod.podSpecPath(), true, refusals));
  }

  static void validateTemplate(Manifest<PodTemplate> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    PodTemplate template = manifest.resource();
    PodTemplateValidator.validate(template.template(), template.templatePath(), refusals);
  }
}
