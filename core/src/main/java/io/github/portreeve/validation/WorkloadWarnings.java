package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.Workload;

/** What the server takes of pods and workloads, and warns of. */
final class WorkloadWarnings {
  private WorkloadWarnings() {}

  /** The server warns only of what it takes. */
  static void validate(Workload workload, Refusals refusals) {
    if (refusals.count() > 0) {
      return;
    }
    name(workload, refusals);
    PodTemplateSpec template = workload.template();
    boolean isPod = workload instanceof Pod;
    PodScope scope = new PodScope(template.spec(), workload.podSpecPath(), isPod, refusals);
    PodWarnings.validate(template.metadata(), workload.templatePath().child("metadata"), scope);
    if (workload instanceof StatefulSet statefulSet) {
      revisions(statefulSet, refusals);
    }
  }

  /** The names of these kinds become the beginning of host names. */
  private static void name(Workload workload, Refusals refusals) {
    boolean givesNames =
        switch (workload.kind()) {
          case POD, DEPLOYMENT, REPLICA_SET, REPLICATION_CONTROLLER, JOB, CRON_JOB -> true;
          default -> false;
        };
    ObjectMeta metadata = workload.metadata();
    String complaint = Names.dnsLabel(GeneratedJobLabels.name(metadata));
    if (givesNames && complaint != null && refusals.cluster().atLeast(27)) {
      String message = "\"" + metadata.displayName() + "\" makes poor host names, it " + complaint;
      refusals.warn(WarningChecks.NAME_NOT_LABEL, FieldPath.of("metadata", "name"), message);
    }
  }

  private static void revisions(StatefulSet statefulSet, Refusals refusals) {
    Integer limit = statefulSet.spec().revisionHistoryLimit();
    if (limit != null && limit < 0 && refusals.cluster().atLeast(34)) {
      String message = limit + " keeps all revisions for ever";
      FieldPath field = FieldPath.of("spec", "revisionHistoryLimit");
      refusals.warn(WarningChecks.REVISION_HISTORY_NEGATIVE, field, message);
    }
  }
}
