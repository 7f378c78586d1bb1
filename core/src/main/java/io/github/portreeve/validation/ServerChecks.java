package io.github.portreeve.validation;

import io.github.portreeve.finding.RuleInfo;
import java.util.List;

/** All that the server checks, for documentation and for selection by name. */
public final class ServerChecks {
  private ServerChecks() {}

  /** The checks, sorted by id. */
  public static List<RuleInfo> checks() {
    return List.of(
        MetadataChecks.ANNOTATION_KEY_INVALID,
        MetadataChecks.ANNOTATIONS_TOO_LARGE,
        MetadataChecks.FINALIZER_INVALID,
        MetadataChecks.SELECTOR_INVALID,
        MetadataChecks.LABEL_INVALID,
        MetadataChecks.NAME_INVALID,
        MetadataChecks.NAME_REQUIRED,
        MetadataChecks.NAMESPACE_INVALID,
        MetadataChecks.OWNER_REFERENCE_INVALID,
        SharedChecks.PORT_OUT_OF_BOUNDS,
        SharedChecks.PROTOCOL_INVALID,
        MetadataChecks.RESOURCE_VERSION_SET);
  }
}
