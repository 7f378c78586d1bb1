package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.PodTemplate;
import io.github.portreeve.model.Volume;
import java.util.List;

/** What the server refuses of single pods and of bare templates. */
final class PodValidator {
  private PodValidator() {}

  static void validate(Manifest<Pod> manifest, Refusals refusals) {
    Pod pod = manifest.resource();
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    FieldPath annotations = FieldPath.of("metadata", "annotations");
    PodAnnotations.validate(pod.metadata().annotations(), pod.spec(), annotations, refusals);
    PodScope scope = new PodScope(pod.spec(), pod.podSpecPath(), true, refusals);
    PodSpecValidator.validate(scope);
    tokens(scope);
    PodProfiles.validate(pod.metadata().annotations(), scope);
  }

  /** Single pods whose account is not named cannot have its tokens in volumes. */
  private static void tokens(PodScope scope) {
    List<Volume> volumes = scope.spec().volumes();
    for (int i = 0; i < volumes.size() && scope.serviceAccountName().isEmpty(); i++) {
      FieldPath field = scope.field().child("volumes").index(i);
      Part volume =
          new Part(volumes.get(i).source(), field, PodChecks.VOLUME_INVALID, scope.refusals());
      for (Part source : volume.child("projected").items("sources")) {
        if (source.has("serviceAccountToken")) {
          String message = "a token needs the pod's serviceAccountName";
          source.forbidden("serviceAccountToken", message);
        }
      }
    }
  }

  static void validateTemplate(Manifest<PodTemplate> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    PodTemplate template = manifest.resource();
    PodTemplateValidator.validate(template.template(), template.templatePath(), refusals);
  }
}
