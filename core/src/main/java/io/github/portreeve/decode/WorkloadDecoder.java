package io.github.portreeve.decode;

import io.github.portreeve.model.DaemonSet;
import io.github.portreeve.model.DaemonSetSpec;
import io.github.portreeve.model.Deployment;
import io.github.portreeve.model.DeploymentSpec;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.PodTemplate;
import io.github.portreeve.model.ReplicaSet;
import io.github.portreeve.model.ReplicaSetSpec;
import io.github.portreeve.model.ReplicationController;
import io.github.portreeve.model.ReplicationControllerSpec;
import io.github.portreeve.model.RollingUpdate;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.StatefulSetSpec;
import io.github.portreeve.model.UpdateStrategy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes the kinds that make pods. */
final class WorkloadDecoder {
  private WorkloadDecoder() {}

  static Pod pod(Fields fields) {
    return new Pod(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        PodDecoder.podSpec(fields.objectOrEmpty("spec")));
  }

  static PodTemplate podTemplate(Fields fields) {
    return new PodTemplate(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        PodDecoder.podTemplateSpec(fields.objectOrEmpty("template")));
  }

  static Deployment deployment(Fields fields) {
    return new Deployment(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        deploymentSpec(fields.objectOrEmpty("spec")));
  }

  static DeploymentSpec deploymentSpec(Fields fields) {
    return DeploymentSpec.builder()
        .replicas(fields.int32OrNull("replicas"))
        .selector(MetadataDecoder.labelSelectorOrNull(fields.object("selector")))
        .template(PodDecoder.podTemplateSpec(fields.objectOrEmpty("template")))
        .strategy(updateStrategy(fields.objectOrEmpty("strategy")))
        .minReadySeconds(fields.int32("minReadySeconds"))
        .revisionHistoryLimit(fields.int32OrNull("revisionHistoryLimit"))
        .paused(fields.bool("paused"))
        .progressDeadlineSeconds(fields.int32OrNull("progressDeadlineSeconds"))
        .build();
  }

  static UpdateStrategy updateStrategy(Fields fields) {
    return new UpdateStrategy(
        fields.string("type"), rollingUpdateOrNull(fields.object("rollingUpdate")));
  }

  static RollingUpdate rollingUpdate(Fields fields) {
    return new RollingUpdate(
        fields.intOrStringOrNull("maxUnavailable"),
        fields.intOrStringOrNull("maxSurge"),
        fields.int32OrNull("partition"));
  }

  static @Nullable RollingUpdate rollingUpdateOrNull(@Nullable Fields fields) {
    return fields == null ? null : rollingUpdate(fields);
  }

  static ReplicaSet replicaSet(Fields fields) {
    return new ReplicaSet(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        replicaSetSpec(fields.objectOrEmpty("spec")));
  }

  static ReplicaSetSpec replicaSetSpec(Fields fields) {
    return new ReplicaSetSpec(
        fields.int32OrNull("replicas"),
        fields.int32("minReadySeconds"),
        MetadataDecoder.labelSelectorOrNull(fields.object("selector")),
        PodDecoder.podTemplateSpec(fields.objectOrEmpty("template")));
  }

  static StatefulSet statefulSet(Fields fields) {
    return new StatefulSet(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        statefulSetSpec(fields.objectOrEmpty("spec")));
  }

  static StatefulSetSpec statefulSetSpec(Fields fields) {
    return StatefulSetSpec.builder()
        .replicas(fields.int32OrNull("replicas"))
        .selector(MetadataDecoder.labelSelectorOrNull(fields.object("selector")))
        .template(PodDecoder.podTemplateSpec(fields.objectOrEmpty("template")))
        .serviceName(fields.string("serviceName"))
        .podManagementPolicy(fields.string("podManagementPolicy"))
        .updateStrategy(updateStrategy(fields.objectOrEmpty("updateStrategy")))
        .revisionHistoryLimit(fields.int32OrNull("revisionHistoryLimit"))
        .minReadySeconds(fields.int32("minReadySeconds"))
        .ordinalsStart(ordinalsStart(fields.object("ordinals")))
        .volumeClaimTemplates(values(fields.list("volumeClaimTemplates")))
        .persistentVolumeClaimRetentionPolicy(
            valuesOrNull(fields.object("persistentVolumeClaimRetentionPolicy")))
        .build();
  }

  static DaemonSet daemonSet(Fields fields) {
    return new DaemonSet(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        daemonSetSpec(fields.objectOrEmpty("spec")));
  }

  static DaemonSetSpec daemonSetSpec(Fields fields) {
    return DaemonSetSpec.builder()
        .selector(MetadataDecoder.labelSelectorOrNull(fields.object("selector")))
        .template(PodDecoder.podTemplateSpec(fields.objectOrEmpty("template")))
        .updateStrategy(updateStrategy(fields.objectOrEmpty("updateStrategy")))
        .minReadySeconds(fields.int32("minReadySeconds"))
        .revisionHistoryLimit(fields.int32OrNull("revisionHistoryLimit"))
        .build();
  }

  static ReplicationController replicationController(Fields fields) {
    return new ReplicationController(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        replicationControllerSpec(fields.objectOrEmpty("spec")));
  }

  static ReplicationControllerSpec replicationControllerSpec(Fields fields) {
    return new ReplicationControllerSpec(
        fields.int32OrNull("replicas"),
        fields.int32("minReadySeconds"),
        fields.stringMap("selector"),
        PodDecoder.podTemplateSpecOrNull(fields.object("template")));
  }

  private static @Nullable Integer ordinalsStart(@Nullable Fields ordinals) {
    return ordinals == null ? null : ordinals.int32("start");
  }

  private static List<FieldValues> values(List<Fields> items) {
    List<FieldValues> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(item.values());
    }
    return list;
  }

  private static @Nullable FieldValues valuesOrNull(@Nullable Fields fields) {
    return fields == null ? null : fields.values();
  }
}
