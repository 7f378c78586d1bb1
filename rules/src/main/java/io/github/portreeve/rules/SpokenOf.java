package io.github.portreeve.rules;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.EnvVar;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Volume;
import io.github.portreeve.model.Workload;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a pod shows by something else than its ports that it listens on one. */
final class SpokenOf {
  private final ManifestSet manifests;
  private @Nullable ConfigMaps configMaps;

  SpokenOf(ManifestSet manifests) {
    this.manifests = manifests;
  }

  /**
   * Whether the number stands in an argument, a variable, a probe, an annotation or a ConfigMap of
   * the pod, or may stand in a ConfigMap that is not here.
   */
  boolean in(Manifest<? extends Workload> workload, int port) {
    String number = Integer.toString(port);
    return isInAnnotation(workload, number)
        || isInContainer(workload, port)
        || isInConfigMap(workload, number);
  }

  /** Whether the number stands in the container's command, an argument or a variable. */
  static boolean by(Container container, int port) {
    String number = Integer.toString(port);
    return anyContains(container.command(), number)
        || anyContains(container.args(), number)
        || isInVariable(container, number);
  }

  private static boolean isInContainer(Manifest<? extends Workload> workload, int port) {
    for (PlacedContainer placed : PlacedContainer.of(workload.resource())) {
      if (by(placed.container(), port) || isAsked(placed, port)) {
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
      if (Numbers.contains(annotation.getValue(), number)) {
        return true;
      }
    }
    return false;
  }

  /** Variables may come from any ConfigMap beside it, files from those it mounts. */
  private boolean isInConfigMap(Manifest<? extends Workload> workload, String number) {
    ConfigMaps maps = configMaps;
    if (maps == null) {
      maps = new ConfigMaps(manifests);
      configMaps = maps;
    }
    if (maps.hasNumber(number, workload)) {
      return true;
    }
    for (Volume volume : workload.resource().podSpec().volumes()) {
      if (volume.configMapName() != null && !maps.hasName(volume.configMapName(), workload)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyContains(List<String> texts, String number) {
    for (String text : texts) {
      if (Numbers.contains(text, number)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInVariable(Container container, String number) {
    for (EnvVar variable : container.env()) {
      if (Numbers.contains(variable.value(), number)) {
        return true;
      }
    }
    return false;
  }
}
