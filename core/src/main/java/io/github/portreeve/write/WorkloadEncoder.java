package io.github.portreeve.write;

import io.github.portreeve.model.DaemonSet;
import io.github.portreeve.model.DaemonSetSpec;
import io.github.portreeve.model.Deployment;
import io.github.portreeve.model.DeploymentSpec;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.ReplicaSet;
import io.github.portreeve.model.ReplicaSetSpec;
import io.github.portreeve.model.ReplicationController;
import io.github.portreeve.model.ReplicationControllerSpec;
import io.github.portreeve.model.RollingUpdate;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.StatefulSetSpec;
import io.github.portreeve.model.UpdateStrategy;

/** Encodes the kinds that keep pods running. */
final class WorkloadEncoder {
  private WorkloadEncoder() {}

  static void deployment(Deployment deployment, Fields fields) {
    DeploymentSpec spec = deployment.spec();
    fields.object(
        "spec",
        new Fields()
            .numberOrNull("replicas", spec.replicas())
            .objectOrNull("selector", spec.selector(), MetadataEncoder::labelSelector)
            .object("strategy", strategy(spec.strategy()))
            .number("minReadySeconds", spec.minReadySeconds())
            .numberOrNull("revisionHistoryLimit", spec.revisionHistoryLimit())
            .numberOrNull("progressDeadlineSeconds", spec.progressDeadlineSeconds())
            .bool("paused", spec.paused())
            .object("template", PodEncoder.template(spec.template())));
  }

  static void replicaSet(ReplicaSet replicaSet, Fields fields) {
    ReplicaSetSpec spec = replicaSet.spec();
    fields.object(
        "spec",
        new Fields()
            .numberOrNull("replicas", spec.replicas())
            .objectOrNull("selector", spec.selector(), MetadataEncoder::labelSelector)
            .number("minReadySeconds", spec.minReadySeconds())
            .object("template", PodEncoder.template(spec.template())));
  }

  static void statefulSet(StatefulSet statefulSet, Fields fields) {
    StatefulSetSpec spec = statefulSet.spec();
    Fields ordinals = new Fields().numberOrNull("start", spec.ordinalsStart());
    fields.object(
        "spec",
        new Fields()
            .string("serviceName", spec.serviceName())
            .numberOrNull("replicas", spec.replicas())
            .objectOrNull("selector", spec.selector(), MetadataEncoder::labelSelector)
            .string("podManagementPolicy", spec.podManagementPolicy())
            .object("updateStrategy", strategy(spec.updateStrategy()))
            .number("minReadySeconds", spec.minReadySeconds())
            .numberOrNull("revisionHistoryLimit", spec.revisionHistoryLimit())
            .object("ordinals", ordinals)
            .object("template", PodEncoder.template(spec.template()))
            .objectOrNull(
                "persistentVolumeClaimRetentionPolicy",
                spec.persistentVolumeClaimRetentionPolicy(),
                WorkloadEncoder::values)
            .objects("volumeClaimTemplates", spec.volumeClaimTemplates(), WorkloadEncoder::values));
  }

  private static Fields values(FieldValues values) {
    return new Fields().others(values);
  }

  static void daemonSet(DaemonSet daemonSet, Fields fields) {
    DaemonSetSpec spec = daemonSet.spec();
    fields.object(
        "spec",
        new Fields()
            .objectOrNull("selector", spec.selector(), MetadataEncoder::labelSelector)
            .object("updateStrategy", strategy(spec.updateStrategy()))
            .number("minReadySeconds", spec.minReadySeconds())
            .numberOrNull("revisionHistoryLimit", spec.revisionHistoryLimit())
            .object("template", PodEncoder.template(spec.template())));
  }

  static void replicationController(ReplicationController controller, Fields fields) {
    ReplicationControllerSpec spec = controller.spec();
    fields.object(
        "spec",
        new Fields()
            .numberOrNull("replicas", spec.replicas())
            .stringMap("selector", spec.selector())
            .number("minReadySeconds", spec.minReadySeconds())
            .objectOrNull("template", spec.givenTemplate(), PodEncoder::template));
  }

  private static Fields strategy(UpdateStrategy strategy) {
    return new Fields()
        .string("type", strategy.type())
        .objectOrNull("rollingUpdate", strategy.rollingUpdate(), WorkloadEncoder::rollingUpdate);
  }

  private static Fields rollingUpdate(RollingUpdate update) {
    return new Fields()
        .intOrStringOrNull("maxSurge", update.maxSurge())
        .intOrStringOrNull("maxUnavailable", update.maxUnavailable())
        .numberOrNull("partition", update.partition());
  }
}
