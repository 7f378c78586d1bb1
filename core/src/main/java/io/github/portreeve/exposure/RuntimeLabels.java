package io.github.portreeve.exposure;

import java.util.LinkedHashMap;
import java.util.Map;

/** Labels that controllers put on pods, so that no template shows them. */
final class RuntimeLabels {
  /** The StatefulSet controller gives each pod its own name as a label. */
  static final String POD_NAME = "statefulset.kubernetes.io/pod-name";

  private RuntimeLabels() {}

  /** Whether a controller of Kubernetes itself sets a label with this key. */
  static boolean contains(String key) {
    return switch (key) {
      case POD_NAME,
          "apps.kubernetes.io/pod-index",
          "job-name",
          "controller-uid",
          "pod-template-hash",
          "controller-revision-hash",
          "pod-template-generation" ->
          true;
      default -> key.startsWith("batch.kubernetes.io/");
    };
  }

  static boolean areIn(Map<String, String> selector) {
    for (String key : selector.keySet()) {
      if (contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** The conditions of a selector that a template's labels can answer. */
  static Map<String, String> without(Map<String, String> selector) {
    Map<String, String> rest = new LinkedHashMap<>();
    for (Map.Entry<String, String> label : selector.entrySet()) {
      if (!contains(label.getKey())) {
        rest.put(label.getKey(), label.getValue());
      }
    }
    return rest;
  }

  /**
   * Whether operators may set it at run time, as they do to point at a leader: such keys have the
   * vendor's domain before a slash.
   */
  static boolean looksLikeVendors(String key) {
    return key.indexOf('/') > 0
        && !key.startsWith("app.kubernetes.io/")
        && !key.startsWith("helm.sh/");
  }
}
