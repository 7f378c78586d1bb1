package io.github.portreeve.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A TCP port that a part of Kubernetes holds on nodes unless it is configured otherwise.
 *
 * @param holder as images and containers of it are named
 * @param loopback whether it listens on 127.0.0.1 only
 * @param controlPlane whether only nodes of the control plane run it
 */
record ReservedPort(int number, String holder, boolean loopback, boolean controlPlane) {
  // pkg/cluster/ports in k8s.io/kubernetes, and the defaults of kubeadm.
  private static final List<ReservedPort> ALL =
      List.of(
          new ReservedPort(2379, "etcd", false, true),
          new ReservedPort(2380, "etcd", false, true),
          new ReservedPort(2381, "etcd", true, true),
          new ReservedPort(6443, "kube-apiserver", false, true),
          new ReservedPort(10248, "kubelet", true, false),
          new ReservedPort(10249, "kube-proxy", true, false),
          new ReservedPort(10250, "kubelet", false, false),
          new ReservedPort(10256, "kube-proxy", false, false),
          new ReservedPort(10257, "kube-controller-manager", false, true),
          new ReservedPort(10258, "cloud-controller-manager", false, true),
          new ReservedPort(10259, "kube-scheduler", false, true));

  /** The holder's port that this one is in the way of, null when there is none. */
  static @Nullable ReservedPort of(TakenPort port) {
    for (ReservedPort reserved : ALL) {
      if (reserved.number == port.number() && port.isTcp()) {
        return reserved.isReachedBy(port) ? reserved : null;
      }
    }
    return null;
  }

  private boolean isReachedBy(TakenPort port) {
    return !loopback || port.isOnAnyAddress() || port.isOnLoopback();
  }
}
