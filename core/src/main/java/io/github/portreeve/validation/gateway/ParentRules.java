package io.github.portreeve.validation.gateway;

import io.github.portreeve.model.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of references to one parent, of which there may be several by section, and in the
 * experimental channel by port.
 */
final class ParentRules {
  private ParentRules() {}

  static void check(Part spec, Objections objections) {
    FieldPath path = spec.path().child("parentRefs");
    List<Part> parents = spec.parts("parentRefs");
    sections(parents, path, "parent", objections);
  }

  /** The same rules hold for the targets of policies, which have no namespace. */
  static void sections(List<Part> references, FieldPath path, String what, Objections objections) {
    boolean byPort = objections.parentsByPort();
    Part whole = firstOfSame(references, false, byPort);
    if (whole != null) {
      String message = describe(whole, what) + " stands here several times, once without a ";
      message +=
          byPort
              ? "section or port; give each a sectionName or a port"
              : "section; give each a sectionName";
      objections.rule(GatewayChecks.PARENT, path, message, whole.path());
    }
    Part repeated = firstOfSame(references, true, byPort);
    if (repeated != null) {
      String message = describe(repeated, what) + " stands here twice with the same sectionName";
      message += byPort ? " and port" : "";
      objections.rule(GatewayChecks.PARENT, path, message, repeated.path());
    }
  }

  /**
   * The first reference to what an earlier one refers to: with the same section, or with one of
   * them having none.
   *
   * @param byPort whether the same holds for ports
   */
  private static @Nullable Part firstOfSame(
      List<Part> references, boolean sameSection, boolean byPort) {
    for (int i = 0; i < references.size(); i++) {
      for (int j = 0; j < i; j++) {
        Part one = references.get(j);
        Part other = references.get(i);
        boolean found =
            sameSection
                ? one.text("sectionName").equals(other.text("sectionName"))
                    && (!byPort || one.number("port") == other.number("port"))
                : hasSection(one) != hasSection(other) || byPort && hasPort(one) != hasPort(other);
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

  private static boolean hasPort(Part reference) {
    return reference.number("port") != 0;
  }

  private static String describe(Part reference, String what) {
    return what + " " + reference.text("kind") + " " + SchemaWords.quote(reference.text("name"));
  }
}
