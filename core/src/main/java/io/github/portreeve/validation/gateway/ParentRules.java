package io.github.portreeve.validation.gateway;

import io.github.portreeve.model.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of references to one parent, of which there may be several by section. */
final class ParentRules {
  private ParentRules() {}

  static void check(Part spec, Objections objections) {
    FieldPath path = spec.path().child("parentRefs");
    List<Part> parents = spec.parts("parentRefs");
    sections(parents, path, "parent", objections);
  }

  /** The same rules hold for the targets of policies, which have no namespace. */
  static void sections(List<Part> references, FieldPath path, String what, Objections objections) {
    Part whole = firstOfSame(references, false);
    if (whole != null) {
      String message = describe(whole, what) + " stands here several times, once without a section";
      message += "; give each a sectionName";
      objections.rule(GatewayChecks.PARENT, path, message, whole.path());
    }
    Part repeated = firstOfSame(references, true);
    if (repeated != null) {
      String message = describe(repeated, what) + " stands here twice with the same sectionName";
      objections.rule(GatewayChecks.PARENT, path, message, repeated.path());
    }
  }

  /**
   * The first reference to what an earlier one refers to: with the same section, or with one of
   * them having none.
   */
  private static @Nullable Part firstOfSame(List<Part> references, boolean sameSection) {
    for (int i = 0; i < references.size(); i++) {
      for (int j = 0; j < i; j++) {
        Part one = references.get(j);
        Part other = references.get(i);
        boolean found =
            sameSection
                ? one.text("sectionName").equals(other.text("sectionName"))
                : hasSection(one) != hasSection(other);
        if (found && isSame(one, other)) {
          return other;
        }
      }
    }
    return null;
  }

  private static boolean isSame(Part one, Part other) {
    return one.agrees(other, "group")
        && one.agrees(other, "kind")
        && one.agrees(other, "name")
        && one.text("namespace").equals(other.text("namespace"));
  }

  private static boolean hasSection(Part reference) {
    return !reference.text("sectionName").isEmpty();
  }

  private static String describe(Part reference, String what) {
    return what + " " + reference.text("kind") + " " + SchemaWords.quote(reference.text("name"));
  }
}
