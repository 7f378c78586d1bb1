package io.github.portreeve.model;

/** The pod that a workload makes copies of. */
public record PodTemplateSpec(ObjectMeta metadata, PodSpec spec) {

  /** A template that says nothing. */
  public static final PodTemplateSpec EMPTY =
      new PodTemplateSpec(ObjectMeta.builder().build(), PodSpec.builder().build());
}
