package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Job;
import io.github.portreeve.model.JobSpec;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.PodTemplateSpec;
import java.util.Map;

/** What the server refuses of Jobs. */
final class JobValidator {
  private static final FieldPath SPEC = FieldPath.of("spec");
  private static final FieldPath SELECTOR = SPEC.child("selector");

  private JobValidator() {}

  static void validate(Manifest<Job> manifest, Refusals refusals) {
    JobSpec spec = manifest.resource().spec();
    Map<String, String> given = spec.template().metadata().labels();
    if (Boolean.TRUE.equals(spec.manualSelector())) {
      MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, given, refusals);
      JobSpecValidator.validate(filledIn(spec), SPEC, refusals);
      manualSelector(spec, refusals);
    } else {
      GeneratedJobLabels labels = GeneratedJobLabels.of(manifest, refusals.cluster());
      boolean taken = !given.isEmpty() || spec.emptyTemplateLabels();
      Map<String, String> own = taken ? labels.withoutUids() : given;
      MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, own, refusals);
      labels.validate(given, spec.selector(), refusals);
      JobSpecValidator.validate(filledIn(labelled(spec, labels)), SPEC, refusals);
      LabelSelectorValidator.validate(spec.selector(), SELECTOR, refusals);
      matches(spec, labels.selector(spec.selector()), labels.all(), refusals);
    }
    indexedName(manifest, refusals);
  }

  private static JobSpec labelled(JobSpec spec, GeneratedJobLabels labels) {
    ObjectMeta metadata =
        spec.template().metadata().toBuilder().labels(labels.withoutUids()).build();
    return spec.toBuilder().template(new PodTemplateSpec(metadata, spec.template().spec())).build();
  }

  /** One pod where nothing is said of how many. */
  private static JobSpec filledIn(JobSpec spec) {
    boolean nothing = spec.completions() == null && spec.parallelism() == null;
    return nothing ? spec.toBuilder().completions(1).build() : spec;
  }

  private static void manualSelector(JobSpec spec, Refusals refusals) {
    if (spec.selector() == null) {
      String message = "a Job with manualSelector needs a selector";
      refusals.required(WorkloadChecks.SELECTOR_REQUIRED, SELECTOR, message);
      WorkloadSelectors.mismatch(null, spec.template().metadata().labels(), refusals);
    } else {
      LabelSelectorValidator.validate(spec.selector(), SELECTOR, refusals);
      Map<String, String> labels = spec.template().metadata().labels();
      matches(spec, spec.selector(), labels, refusals);
    }
  }

  /** A selector that cannot be read is not complained about again. */
  private static void matches(
      JobSpec spec, LabelSelector selector, Map<String, String> labels, Refusals refusals) {
    LabelSelector written = spec.selector();
    boolean readable = written == null || LabelSelectorValidator.isReadable(written);
    if (readable && !selector.matches(labels)) {
      WorkloadSelectors.mismatch(written, spec.template().metadata().labels(), refusals);
    }
  }

  /** The pods of an indexed Job have its name and their number for a host name. */
  private static void indexedName(Manifest<Job> manifest, Refusals refusals) {
    JobSpec spec = filledIn(manifest.resource().spec());
    Integer completions = spec.completions();
    boolean indexed = "Indexed".equals(spec.completionMode()) && refusals.cluster().atLeast(22);
    if (indexed && completions != null && completions > 0) {
      String name = GeneratedJobLabels.name(manifest.metadata());
      String last = name + "-" + (completions - 1);
      String complaint = Names.dnsLabel(last);
      if (complaint != null) {
        String message = "the host name of the last pod, \"" + last + "\", " + complaint;
        FieldPath field = FieldPath.of("metadata", "name");
        refusals.invalid(MetadataChecks.NAME_INVALID, field, message);
      }
    }
  }
}
