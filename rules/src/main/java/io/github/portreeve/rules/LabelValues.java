package io.github.portreeve.rules;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.text.Nearest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values that pods have for each label. */
final class LabelValues {
  private final Map<String, Set<String>> values = new HashMap<>();

  LabelValues(ManifestSet manifests) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      Map<String, String> labels = workload.resource().template().metadata().labels();
      for (Map.Entry<String, String> label : labels.entrySet()) {
        Set<String> known = values.get(label.getKey());
        if (known == null) {
          known = new TreeSet<>();
          values.put(label.getKey(), known);
        }
        known.add(label.getValue());
      }
    }
  }

  /** {@code app=web} for the first of these labels that pods have with a value much like it. */
  @Nullable String nearest(Map<String, String> labels) {
    for (Map.Entry<String, String> label : labels.entrySet()) {
      Set<String> known = values.getOrDefault(label.getKey(), Set.of());
      if (!known.contains(label.getValue())) {
        String value = Nearest.among(label.getValue(), known);
        if (value != null) {
          return label.getKey() + "=" + value;
        }
      }
    }
    return null;
  }
}
