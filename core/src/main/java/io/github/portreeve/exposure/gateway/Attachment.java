package io.github.portreeve.exposure.gateway;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.gateway.ParentReference;
import java.util.List;

/**
 * What one of a route's references to a parent comes to.
 *
 * @param index of the reference, 0-based
 * @param parents the Gateways or ListenerSets that it can mean, mostly one
 * @param admissions the answers of those of their listeners that it asks for
 */
public record Attachment(
    AnyRoute route, int index, Match match, List<Manifest<?>> parents, List<Admission> admissions) {

  /** How far the reference leads. */
  public enum Match {
    /** To listeners; what they say is another matter. */
    LISTENERS,
    /** To an object of another kind, such as a Service of a mesh. */
    OTHER_KIND,
    /** No such object is in the set. */
    PARENT_MISSING,
    /** The parent has no listener of that name. */
    SECTION_MISSING,
    /** The parent has no listener on that port. */
    PORT_MISSING
  }

  public Attachment {
    parents = List.copyOf(parents);
    admissions = List.copyOf(admissions);
  }

  public ParentReference reference() {
    return route.parents().get(index);
  }

  public FieldPath path() {
    return AnyRoute.parent(index);
  }

  public boolean isAdmitted() {
    for (Admission admission : admissions) {
      if (admission.isAdmitted()) {
        return true;
      }
    }
    return false;
  }
}
