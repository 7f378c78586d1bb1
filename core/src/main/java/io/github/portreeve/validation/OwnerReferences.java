package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.OwnerReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of references to owners. */
final class OwnerReferences {
  private OwnerReferences() {}

  static void validate(List<OwnerReference> owners, FieldPath field, Refusals refusals) {
    OwnerReference controller = null;
    for (int i = 0; i < owners.size(); i++) {
      OwnerReference owner = owners.get(i);
      reference(owner, isIndexed(refusals) ? field.index(i) : field, refusals);
      if (!Boolean.TRUE.equals(owner.controller())) {
        continue;
      }
      if (controller == null) {
        controller = owner;
      } else {
        String message = shown(controller) + " and " + shown(owner) + " cannot both be controller";
        refusals.invalid(MetadataChecks.OWNER_REFERENCE_INVALID, field, message);
      }
    }
  }

  /** Up to 1.35 the path does not say which reference, and what is missing counts as wrong. */
  private static boolean isIndexed(Refusals refusals) {
    return refusals.cluster().atLeast(36);
  }

  private static void reference(OwnerReference owner, FieldPath field, Refusals refusals) {
    apiVersion(owner.apiVersion(), field.child("apiVersion"), refusals);
    required(owner.kind(), field.child("kind"), refusals);
    required(owner.name(), field.child("name"), refusals);
    required(owner.uid(), field.child("uid"), refusals);
    if (owner.apiVersion().equals("v1") && owner.kind().equals("Event")) {
      refusals.invalid(
          MetadataChecks.OWNER_REFERENCE_INVALID, field, shown(owner) + " cannot own objects");
    }
  }

  private static void apiVersion(String apiVersion, FieldPath field, Refusals refusals) {
    if (apiVersion.isEmpty()) {
      required(apiVersion, field, refusals);
    } else {
      refusals.invalidIf(
          MetadataChecks.OWNER_REFERENCE_INVALID, field, apiVersion, complaint(apiVersion));
    }
  }

  private static @Nullable String complaint(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    boolean manySlashes = slash != apiVersion.lastIndexOf('/');
    return manySlashes || slash == apiVersion.length() - 1
        ? "must be a version or a group, \"/\" and a version"
        : null;
  }

  private static void required(String value, FieldPath field, Refusals refusals) {
    if (value.isEmpty()) {
      String message = "an owner is named by apiVersion, kind, name and uid";
      ErrorType type =
          isIndexed(refusals) ? ErrorType.FIELD_VALUE_REQUIRED : ErrorType.FIELD_VALUE_INVALID;
      refusals.refuse(MetadataChecks.OWNER_REFERENCE_INVALID, type, field, message);
    }
  }

  private static String shown(OwnerReference owner) {
    return owner.kind() + " \"" + owner.name() + "\"";
  }
}
