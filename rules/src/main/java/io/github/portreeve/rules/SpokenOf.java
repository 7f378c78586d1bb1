package io.github.portreeve.rules;

import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.EnvVar;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Volume;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a pod shows by something else than its ports that it listens on one. */
final class SpokenOf {
  private SpokenOf() {}

  /**
   * Whether the number stands in an argument, a variable, a probe, an annotation or a ConfigMap of
   * the pod, or may stand in a ConfigMap that is not here.
   */
  static boolean in(Manifest<? extends Workload> workload, int port, ManifestSet manifests) {
    String number = Integer.toString(port);
    return isInAnnotation(workload, number)
        || isInContainer(workload, port, number)
        || isInConfigMap(workload, number, manifests);
  }

  private static boolean isInContainer(
      Manifest<? extends Workload> workload, int port, String number) {
    for (PlacedContainer placed : PlacedContainer.of(workload.resource())) {
      Container container = placed.container();
      if (anyContains(container.command(), number)
          || anyContains(container.args(), number)
          || isInVariable(container, number)
          || isAsked(placed, port)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsked(PlacedContainer container, int port) {
    for (PortQuestion question : PortQuestion.of(container)) {
      if (question.port().number() == port) {
        return true;
      }
    }
    return false;
  }

  /** Such as the one that tells Prometheus where to ask. */
  private static boolean isInAnnotation(Manifest<? extends Workload> workload, String number) {
    Map<String, String> annotations = workload.resource().template().metadata().annotations();
    for (Map.Entry<String, String> annotation : annotations.entrySet()) {
      if (annotation.getValue().contains(number)) {
        return true;
      }
    }
    return false;
  }

  /** Variables may come from any ConfigMap beside it, files from those it mounts. */
  private static boolean isInConfigMap(
      Manifest<? extends Workload> workload, String number, ManifestSet manifests) {
    List<String> names = new ArrayList<>();
    for (Manifest<ConfigMap> one : manifests.ofType(ConfigMap.class)) {
      if (ManifestSet.mayShareNamespace(one, workload)) {
        names.add(one.name());
        if (anyContains(List.copyOf(one.resource().data().values()), number)) {
          return true;
        }
      }
    }
    for (Volume volume : workload.resource().podSpec().volumes()) {
      if (volume.configMapName() != null && !names.contains(volume.configMapName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyContains(List<String> texts, String number) {
    for (String text : texts) {
      if (text.contains(number)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInVariable(Container container, String number) {
    for (EnvVar variable : container.env()) {
      if (variable.value().contains(number)) {
        return true;
      }
    }
    return false;
  }
}
