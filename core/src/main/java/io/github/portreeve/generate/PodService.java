package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import org.jspecify.annotations.Nullable;

/** A way that leads through a Service to the app's own pods. */
public sealed interface PodService extends ServiceExposure
    permits ClusterIp, Headless, NodePort, LoadBalancer {

  /** Number or name of the app's port; all ports when null. */
  @Nullable IntOrString port();

  /** The port that clients connect to; the app's own number when null. */
  default @Nullable Integer servicePort() {
    return null;
  }
}
