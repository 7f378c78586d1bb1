package io.github.portreeve.exposure;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import java.util.List;

/**
 * One port of a Service and what it leads to in each selected workload.
 *
 * @param index place among the Service's ports, 0-based
 * @param pods one for each selected workload, in the order of the set; empty without any
 */
public record ServicePortRoute(
    Manifest<Service> service, int index, ServicePort port, List<PortResolution> pods) {

  public ServicePortRoute {
    pods = List.copyOf(pods);
  }

  /** {@code spec.ports[index]}. */
  public FieldPath path() {
    return FieldPath.of("spec", "ports").index(index);
  }

  /** Where the target is written: targetPort, or port when there is none. */
  public FieldPath targetPath() {
    return path().child(port.targetPort().isUnset() ? "port" : "targetPort");
  }

  /** How many workloads' pods get this port's traffic. */
  public int reached() {
    int count = 0;
    for (PortResolution pod : pods) {
      count += pod.match().isReached() ? 1 : 0;
    }
    return count;
  }

  /** Whether there are pods, and none of them gets this port's traffic. */
  public boolean isDead() {
    return !pods.isEmpty() && reached() == 0;
  }

  /** Whether some pods get this port's traffic and some do not. */
  public boolean isPartial() {
    int reached = reached();
    return reached > 0 && reached < pods.size();
  }
}
