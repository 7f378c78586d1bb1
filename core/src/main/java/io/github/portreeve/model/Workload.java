package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** Whatever makes pods, a single pod included. */
public sealed interface Workload extends Resource
    permits Pod,
        PodTemplate,
        Deployment,
        ReplicaSet,
        StatefulSet,
        DaemonSet,
        ReplicationController,
        Job,
        CronJob {

  /** Where most kinds keep their template. */
  FieldPath TEMPLATE_PATH = FieldPath.of("spec", "template");

  FieldPath CRON_TEMPLATE_PATH = FieldPath.of("spec", "jobTemplate", "spec", "template");

  /** The pods it makes. */
  PodTemplateSpec template();

  /** Path of the template; for a Pod that is the object itself. */
  FieldPath templatePath();

  /** Path of the pods' spec. */
  default FieldPath podSpecPath() {
    return templatePath().child("spec");
  }

  default PodSpec podSpec() {
    return template().spec();
  }

  /** How many pods, null when that is not said or not for it to say. */
  default @Nullable Integer replicas() {
    return null;
  }
}
