package io.github.portreeve.exposure;

/** What stands behind a Service, as far as a closed set of manifests tells. */
public enum Backing {
  /** Pods of workloads in the set. */
  PODS,
  /** No pod has the labels, and nothing here could make one that has: the Service is dead. */
  NOTHING,
  /**
   * No pod here has the labels, but one made otherwise may: by a custom resource, by another
   * release when there is no workload here at all, or with labels that a controller sets.
   */
  PODS_ELSEWHERE,
  /** No selector, but EndpointSlices or Endpoints of that Service. */
  ADDRESSES,
  /** No selector, and nobody here says which addresses. */
  ADDRESSES_ELSEWHERE,
  /** It is only another name for {@code externalName}. */
  EXTERNAL_NAME
}
