package io.github.portreeve.model;

import java.util.List;
import java.util.Map;

/** Which objects are meant, by their labels. All conditions must hold; none means all. */
public record LabelSelector(
    Map<String, String> matchLabels, List<LabelSelectorRequirement> matchExpressions) {

  public LabelSelector {
    matchLabels = Ordered.copy(matchLabels);
    matchExpressions = List.copyOf(matchExpressions);
  }

  public static LabelSelector of(Map<String, String> matchLabels) {
    return new LabelSelector(matchLabels, List.of());
  }

  /** {@code app=web,tier=front}, as kubectl takes it; empty without labels. */
  public static String describe(Map<String, String> labels) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> label : labels.entrySet()) {
      out.append(out.length() == 0 ? "" : ",");
      out.append(label.getKey()).append('=').append(label.getValue());
    }
    return out.toString();
  }

  public boolean isEmpty() {
    return matchLabels.isEmpty() && matchExpressions.isEmpty();
  }

  /** Whether labels such as these are meant. An operator that does not exist matches nothing. */
  public boolean matches(Map<String, String> labels) {
    for (Map.Entry<String, String> wanted : matchLabels.entrySet()) {
      if (!wanted.getValue().equals(labels.get(wanted.getKey()))) {
        return false;
      }
    }
    for (LabelSelectorRequirement requirement : matchExpressions) {
      if (!requirement.matches(labels)) {
        return false;
      }
    }
    return true;
  }
}
