package io.github.portreeve.validation;

import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.LabelSelectorRequirement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Label selectors in parts that have no record. */
final class Selectors {
  private Selectors() {}

  static @Nullable LabelSelector read(@Nullable FieldValues selector) {
    if (selector == null) {
      return null;
    }
    List<LabelSelectorRequirement> requirements = new ArrayList<>();
    for (FieldValues item : selector.objects("matchExpressions")) {
      requirements.add(
          new LabelSelectorRequirement(
              item.text("key"), item.text("operator"), item.texts("values")));
    }
    return new LabelSelector(selector.textMap("matchLabels"), requirements);
  }
}
