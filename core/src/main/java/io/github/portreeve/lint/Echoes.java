package io.github.portreeve.lint;

import io.github.portreeve.decode.DecodeChecks;
import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.FieldLocator;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.model.FieldPath;
import java.util.ArrayList;
import java.util.List;

/**
 * The server's checks see nothing where a value could not be read, and complain of what is not
 * there: no reader of {@code port: "80"} should be told of port 0.
 */
final class Echoes {
  private final DecodedFile decoded;
  private final List<Finding> unread = new ArrayList<>();

  /**
   * @param read what is wrong with how the text's objects are written
   */
  Echoes(DecodedFile decoded, List<Finding> read) {
    this.decoded = decoded;
    for (Finding finding : read) {
      if (finding.errorType() == ErrorType.WRONG_TYPE
          || finding.errorType() == ErrorType.DECODE_ERROR
          || finding.rule() == DecodeChecks.UNRESOLVED_PLACEHOLDER
          || finding.rule() == DecodeChecks.INGRESS_V1_FIELD_SHAPE) {
        unread.add(finding);
      }
    }
  }

  /** Whether it is about a value that could not be read, or one that is filled in from it. */
  boolean contains(Finding finding) {
    if (unread.isEmpty() || !finding.isInvalid()) {
      return false;
    }
    FieldPath field = finding.place().field();
    return isUnread(finding.place(), field)
        || field.name().equals("targetPort")
            && isUnread(finding.place(), field.parent().child("port"))
            && isAbsent(finding.place());
  }

  private boolean isUnread(Place place, FieldPath field) {
    for (Finding finding : unread) {
      if (isSameObject(finding.place(), place) && hides(finding, field)) {
        return true;
      }
    }
    return false;
  }

  /** A field of the beta Ingress leaves its backend empty, and what cannot be read itself. */
  private static boolean hides(Finding unread, FieldPath field) {
    FieldPath value = unread.place().field();
    return unread.rule() == DecodeChecks.INGRESS_V1_FIELD_SHAPE
        ? field.equals(value.parent())
        : isIn(field, value);
  }

  private static boolean isSameObject(Place one, Place other) {
    return one.origin().document() == other.origin().document()
        && one.origin().item().equals(other.origin().item());
  }

  /** Whether a path leads to a value or to something within. */
  private static boolean isIn(FieldPath field, FieldPath value) {
    FieldPath at = field;
    while (!at.isRoot() && !at.equals(value)) {
      at = at.parent();
    }
    return at.equals(value);
  }

  private boolean isAbsent(Place place) {
    return FieldLocator.find(decoded.stream(), place.origin(), place.field()) == null;
  }
}
