package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hop and those before it on the same way.
 *
 * @param before null for the first
 */
record Passed(Hop hop, @Nullable Passed before) {

  /** Whether a finding about the hop's object is shown at this hop of the way. */
  boolean owns(Finding finding) {
    FieldPath field = finding.place().field();
    if (!isFirstOfItsObject()) {
      return contains(hop.field(), field);
    }
    return (finding.isInvalid() || !isBeside(hop.part(), field)) && !isForLater(hop.next(), field);
  }

  private boolean isFirstOfItsObject() {
    for (Passed passed = before; passed != null; passed = passed.before) {
      if (isSameObject(passed.hop, hop)) {
        return false;
      }
    }
    return true;
  }

  private boolean isForLater(List<Hop> next, FieldPath field) {
    for (Hop one : next) {
      boolean later = isSameObject(hop, one) && contains(one.field(), field);
      if (later || isForLater(one.next(), field)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameObject(Hop one, Hop other) {
    return one.manifest().origin().equals(other.manifest().origin());
  }

  /** Whether a field is a certain one or within; nothing counts as within the object itself. */
  private static boolean contains(FieldPath outer, FieldPath field) {
    List<FieldPath> steps = steps(field);
    List<FieldPath> outerSteps = steps(outer);
    int last = outerSteps.size() - 1;
    return last >= 0 && steps.size() > last && steps.get(last).equals(outer);
  }

  /** Whether the paths part at two items of one list. */
  private static boolean isBeside(FieldPath one, FieldPath other) {
    List<FieldPath> ones = steps(one);
    List<FieldPath> others = steps(other);
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      if (!ones.get(i).equals(others.get(i))) {
        return ones.get(i).isIndex() && others.get(i).isIndex();
      }
    }
    return false;
  }

  /** Every path on the way from the root, which is left out. */
  private static List<FieldPath> steps(FieldPath path) {
    List<FieldPath> steps = new ArrayList<>();
    for (FieldPath at = path; !at.isRoot(); at = at.parent()) {
      steps.add(0, at);
    }
    return steps;
  }
}
