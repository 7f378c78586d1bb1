package io.github.portreeve.validation;

import io.github.portreeve.model.EndpointHints;
import io.github.portreeve.model.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of an endpoint's hints, as Kubernetes' validateHints makes them. */
final class SliceHintsValidator {
  private static final int MOST_HINTS = 8;

  private final Refusals refusals;

  SliceHintsValidator(Refusals refusals) {
    this.refusals = refusals;
  }

  /** Up to 1.23 hints are dropped, those for nodes up to 1.33. */
  void hints(EndpointHints hints, FieldPath field) {
    if (!refusals.cluster().atLeast(24)) {
      return;
    }
    boolean few = names(hints.forZones(), false, field.child("forZones"));
    if (few && refusals.cluster().atLeast(34)) {
      names(hints.forNodes(), true, field.child("forNodes"));
    }
  }

  /** Returns whether there are not too many. */
  private boolean names(List<String> names, boolean nodes, FieldPath field) {
    if (names.size() > MOST_HINTS) {
      EndpointSliceValidator.tooMany(
          EndpointSliceChecks.HINT_INVALID, field, "hints", names.size(), MOST_HINTS, refusals);
      return false;
    }
    List<String> seen = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      FieldPath place = field.index(i).child("name");
      unique(names.get(i), seen, place);
      String complaint = complaint(names.get(i), nodes);
      refusals.invalidIf(EndpointSliceChecks.HINT_INVALID, place, names.get(i), complaint);
    }
    return true;
  }

  private void unique(String name, List<String> seen, FieldPath field) {
    if (seen.contains(name)) {
      String message = "\"" + name + "\" is hinted at twice";
      refusals.duplicate(EndpointSliceChecks.HINT_INVALID, field, message);
    }
    seen.add(name);
  }

  private static @Nullable String complaint(String name, boolean node) {
    return node ? Names.dnsSubdomain(name) : Names.labelValue(name);
  }
}
