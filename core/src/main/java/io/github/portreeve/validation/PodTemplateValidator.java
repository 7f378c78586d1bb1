package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.StatefulSet;

/** The checks of the pod that a workload makes copies of. */
final class PodTemplateValidator {
  private PodTemplateValidator() {}

  /** Paths of labels and annotations lack "metadata", as the server's do. */
  static void validate(PodTemplateSpec template, FieldPath field, Refusals refusals) {
    ObjectMeta metadata = template.metadata();
    MetadataValidator.labels(metadata.labels(), field.child("labels"), refusals);
    FieldPath annotations = field.child("annotations");
    MetadataValidator.annotations(metadata.annotations(), annotations, refusals);
    PodAnnotations.validate(metadata.annotations(), template.spec(), annotations, refusals);
    if (isSpecChecked(refusals)) {
      PodScope scope = new PodScope(template.spec(), field.child("spec"), false, refusals);
      PodSpecValidator.validate(scope);
      PodProfiles.validate(metadata.annotations(), scope);
    }
  }

  /** Servers up to 1.33 let a StatefulSet's template pass, and find fault with its pods later. */
  private static boolean isSpecChecked(Refusals refusals) {
    return refusals.cluster().atLeast(34)
        || !(refusals.manifest().resource() instanceof StatefulSet);
  }
}
