package io.github.portreeve.decode;

/**
 * The releases between which the API server serves a kind in one API version, each as the minor of
 * a Kubernetes 1.x.
 *
 * @param introduced first release that serves it; 0 when that was before 1.16
 * @param deprecated first release that warns of it; 0 for never
 * @param removed first release that serves it no more; 0 for never
 * @param replacement what to write instead, such as {@code networking.k8s.io/v1}; empty when there
 *     is nothing
 */
record ApiLifecycle(int introduced, int deprecated, int removed, String replacement) {
  /** Served by every release. */
  static final ApiLifecycle ALWAYS = new ApiLifecycle(0, 0, 0, "");

  boolean isNotYetServed(int minor) {
    return minor < introduced;
  }

  boolean isRemoved(int minor) {
    return removed != 0 && minor >= removed;
  }

  boolean isDeprecated(int minor) {
    return deprecated != 0 && minor >= deprecated && !isRemoved(minor);
  }
}
