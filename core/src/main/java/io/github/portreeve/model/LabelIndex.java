package io.github.portreeve.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Workloads by the labels of their pods; a selector reads the shortest of its lists only. */
final class LabelIndex {
  private final Map<String, List<Manifest<? extends Workload>>> byLabel = new HashMap<>();

  void add(Manifest<? extends Workload> workload) {
    Map<String, String> labels = workload.resource().template().metadata().labels();
    for (Map.Entry<String, String> label : labels.entrySet()) {
      add(byLabel, label.getKey() + "=" + label.getValue(), workload);
    }
  }

  /** Adds to the list under a key; plain, as this runs on every start. */
  static <T> void add(Map<String, List<T>> lists, String key, T value) {
    List<T> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>(1);
      lists.put(key, list);
    }
    list.add(value);
  }

  /** The workloads with all these labels on their pods that may share the asker's namespace. */
  List<Manifest<? extends Workload>> select(Map<String, String> selector, Manifest<?> asker) {
    List<Manifest<? extends Workload>> found = new ArrayList<>();
    for (Manifest<? extends Workload> workload : shortestList(selector)) {
      Map<String, String> labels = workload.resource().template().metadata().labels();
      if (ManifestSet.mayShareNamespace(workload, asker)
          && labels.entrySet().containsAll(selector.entrySet())) {
        found.add(workload);
      }
    }
    return found;
  }

  private List<Manifest<? extends Workload>> shortestList(Map<String, String> selector) {
    List<Manifest<? extends Workload>> shortest = List.of();
    boolean first = true;
    for (Map.Entry<String, String> label : selector.entrySet()) {
      List<Manifest<? extends Workload>> list =
          byLabel.getOrDefault(label.getKey() + "=" + label.getValue(), List.of());
      if (first || list.size() < shortest.size()) {
        shortest = list;
        first = false;
      }
    }
    return shortest;
  }
}
