package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.Job;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.Workload;
import java.util.List;

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
      claims(statefulSet, refusals);
      revisions(statefulSet, refusals);
    }
    if (workload instanceof Job job) {
      indexes(job, refusals);
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

  private static void claims(StatefulSet statefulSet, Refusals refusals) {
    List<FieldValues> claims = statefulSet.spec().volumeClaimTemplates();
    for (int i = 0; i < claims.size(); i++) {
      FieldPath field = FieldPath.of("spec", "volumeClaimTemplates").index(i);
      Part claim = new Part(claims.get(i), field, WarningChecks.FRACTION_OF_BYTE, refusals);
      FractionWarnings.claim(claim.child("spec"));
    }
  }

  /** The server warns since 1.28. */
  private static void indexes(Job job, Refusals refusals) {
    Integer completions = job.spec().completions();
    Integer parallelism = job.spec().parallelism();
    boolean many = completions != null && completions > 100_000;
    boolean wide = parallelism != null && parallelism > 10_000;
    if (many
        && wide
        && "Indexed".equals(job.spec().completionMode())
        && refusals.cluster().atLeast(28)) {
      String message = "of so many indexes the cluster may not keep track when many fail";
      refusals.warn(WarningChecks.JOB_INDEXES, FieldPath.of("spec", "completions"), message);
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
