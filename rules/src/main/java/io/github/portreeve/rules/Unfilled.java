package io.github.portreeve.rules;

import io.github.portreeve.decode.Placeholders;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.Workload;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Values that something else fills in later, so that nothing follows from comparing them now. */
final class Unfilled {
  private Unfilled() {}

  static boolean isIn(String text) {
    return Placeholders.contains(text);
  }

  static boolean isInAny(Collection<String> texts) {
    for (String text : texts) {
      if (isIn(text)) {
        return true;
      }
    }
    return false;
  }

  static boolean isInAny(Map<String, String> labels) {
    for (Map.Entry<String, String> label : labels.entrySet()) {
      if (isIn(label.getKey()) || isIn(label.getValue())) {
        return true;
      }
    }
    return false;
  }

  static boolean isInLabelsOfAny(List<? extends Manifest<? extends Workload>> workloads) {
    for (Manifest<? extends Workload> workload : workloads) {
      if (isInAny(workload.resource().template().metadata().labels())) {
        return true;
      }
    }
    return false;
  }

  static boolean isInPortNames(PodSpec pod) {
    return isInAny(PortNames.of(pod));
  }
}
