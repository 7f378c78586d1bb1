package io.github.portreeve.validation;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Job;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The labels by which the server makes a Job know its pods: its name, and the identity it will get.
 * Since 1.27 both stand there a second time, with a prefix.
 */
final class GeneratedJobLabels {
  private static final String PREFIX = "batch.kubernetes.io/";
  private static final String NAME = "job-name";
  private static final String UID = "controller-uid";

  /** In place of the identity that nobody can know before; no label can have this value. */
  private static final String UNKNOWN = "(unknown)";

  private final Map<String, String> generated;
  private final Map<String, String> given;
  private final String uidKey;

  private GeneratedJobLabels(
      Map<String, String> generated, Map<String, String> given, String uidKey) {
    this.generated = generated;
    this.given = given;
    this.uidKey = uidKey;
  }

  static GeneratedJobLabels of(Manifest<Job> job, ClusterProfile cluster) {
    Map<String, String> generated = new LinkedHashMap<>();
    generated.put(UID, UNKNOWN);
    generated.put(NAME, name(job.metadata()));
    if (cluster.atLeast(27)) {
      generated.put(PREFIX + UID, UNKNOWN);
      generated.put(PREFIX + NAME, name(job.metadata()));
    }
    Map<String, String> given = job.resource().spec().template().metadata().labels();
    return new GeneratedJobLabels(generated, given, cluster.atLeast(27) ? PREFIX + UID : UID);
  }

  /** The Job's name, with some chars for those that the server will draw. */
  static String name(ObjectMeta metadata) {
    boolean drawn = metadata.name().isEmpty() && !metadata.generateName().isEmpty();
    return drawn ? MetadataValidator.generatedName(metadata.generateName()) : metadata.name();
  }

  /** The template's labels as they will be; those it has itself stay as they are. */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>(generated);
    all.putAll(given);
    return all;
  }

  Map<String, String> withoutUids() {
    Map<String, String> labels = all();
    labels.remove(UID, UNKNOWN);
    labels.remove(PREFIX + UID, UNKNOWN);
    return labels;
  }

  /** The selector as it will be. */
  LabelSelector selector(@Nullable LabelSelector selector) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put(uidKey, UNKNOWN);
    if (selector == null) {
      return LabelSelector.of(labels);
    }
    labels.putAll(selector.matchLabels());
    return new LabelSelector(labels, selector.matchExpressions());
  }

  /** Refuses what contradicts the generated labels. */
  void validate(Map<String, String> labels, @Nullable LabelSelector selector, Refusals refusals) {
    for (Map.Entry<String, String> label : generated.entrySet()) {
      String own = labels.get(label.getKey());
      if (own != null && !own.equals(label.getValue())) {
        FieldPath field = FieldPath.of("spec", "template", "metadata", "labels");
        String message = "label " + label.getKey() + " is filled in by the server, leave it out";
        refusals.invalid(WorkloadChecks.JOB_SELECTOR, field.key(label.getKey()), message);
      }
    }
    if (selector != null
        && LabelSelectorValidator.isReadable(selector)
        && !selector(selector).matches(generated)) {
      String message = "without manualSelector: true a Job's selector is made by the server";
      refusals.invalid(WorkloadChecks.JOB_SELECTOR, FieldPath.of("spec", "selector"), message);
    }
  }
}
