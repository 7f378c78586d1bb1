package io.github.portreeve.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a StatefulSet wants.
 *
 * @param volumeClaimTemplates claims of volumes that each pod has of its own, as they are written
 */
public record StatefulSetSpec(
    @Nullable Integer replicas,
    @Nullable LabelSelector selector,
    PodTemplateSpec template,
    String serviceName,
    String podManagementPolicy,
    UpdateStrategy updateStrategy,
    @Nullable Integer revisionHistoryLimit,
    int minReadySeconds,
    @Nullable Integer ordinalsStart,
    List<FieldValues> volumeClaimTemplates,
    @Nullable FieldValues persistentVolumeClaimRetentionPolicy) {

  public StatefulSetSpec {
    volumeClaimTemplates = List.copyOf(volumeClaimTemplates);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.replicas = replicas;
    builder.selector = selector;
    builder.template = template;
    builder.serviceName = serviceName;
    builder.podManagementPolicy = podManagementPolicy;
    builder.updateStrategy = updateStrategy;
    builder.revisionHistoryLimit = revisionHistoryLimit;
    builder.minReadySeconds = minReadySeconds;
    builder.ordinalsStart = ordinalsStart;
    builder.volumeClaimTemplates = volumeClaimTemplates;
    builder.persistentVolumeClaimRetentionPolicy = persistentVolumeClaimRetentionPolicy;
    return builder;
  }

  /** Makes a StatefulSetSpec field by field; what is not set is absent. */
  public static final class Builder {
    private @Nullable Integer replicas;
    private @Nullable LabelSelector selector;
    private PodTemplateSpec template = PodTemplateSpec.EMPTY;
    private String serviceName = "";
    private String podManagementPolicy = "";
    private UpdateStrategy updateStrategy = UpdateStrategy.UNSET;
    private @Nullable Integer revisionHistoryLimit;
    private int minReadySeconds;
    private @Nullable Integer ordinalsStart;
    private List<FieldValues> volumeClaimTemplates = List.of();
    private @Nullable FieldValues persistentVolumeClaimRetentionPolicy;

    private Builder() {}

    public Builder replicas(@Nullable Integer replicas) {
      this.replicas = replicas;
      return this;
    }

    public Builder selector(@Nullable LabelSelector selector) {
      this.selector = selector;
      return this;
    }

    public Builder template(PodTemplateSpec template) {
      this.template = template;
      return this;
    }

    public Builder serviceName(String serviceName) {
      this.serviceName = serviceName;
      return this;
    }

    public Builder podManagementPolicy(String podManagementPolicy) {
      this.podManagementPolicy = podManagementPolicy;
      return this;
    }

    public Builder updateStrategy(UpdateStrategy updateStrategy) {
      this.updateStrategy = updateStrategy;
      return this;
    }

    public Builder revisionHistoryLimit(@Nullable Integer revisionHistoryLimit) {
      this.revisionHistoryLimit = revisionHistoryLimit;
      return this;
    }

    public Builder minReadySeconds(int minReadySeconds) {
      this.minReadySeconds = minReadySeconds;
      return this;
    }

    public Builder ordinalsStart(@Nullable Integer ordinalsStart) {
      this.ordinalsStart = ordinalsStart;
      return this;
    }

    public Builder volumeClaimTemplates(List<FieldValues> volumeClaimTemplates) {
      this.volumeClaimTemplates = volumeClaimTemplates;
      return this;
    }

    public Builder persistentVolumeClaimRetentionPolicy(
        @Nullable FieldValues persistentVolumeClaimRetentionPolicy) {
      this.persistentVolumeClaimRetentionPolicy = persistentVolumeClaimRetentionPolicy;
      return this;
    }

    public StatefulSetSpec build() {
      return new StatefulSetSpec(
          replicas,
          selector,
          template,
          serviceName,
          podManagementPolicy,
          updateStrategy,
          revisionHistoryLimit,
          minReadySeconds,
          ordinalsStart,
          volumeClaimTemplates,
          persistentVolumeClaimRetentionPolicy);
    }
  }
}
