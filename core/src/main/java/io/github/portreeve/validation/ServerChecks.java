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
        IngressChecks.BACKEND_NAME_INVALID,
        IngressChecks.BACKEND_PORT_INVALID,
        IngressChecks.BACKEND_RESOURCE_INVALID,
        IngressChecks.BACKEND_SHAPE,
        IngressChecks.CLASS_ANNOTATION_CONFLICT,
        IngressChecks.CLASS_ANNOTATION_DEPRECATED,
        IngressClassChecks.CONTROLLER_INVALID,
        IngressChecks.CLASS_NAME_INVALID,
        IngressClassChecks.PARAMETERS_INVALID,
        IngressChecks.HOST_INVALID,
        IngressChecks.PATH_INVALID,
        IngressChecks.PATH_REQUIRED,
        IngressChecks.PATH_TYPE_INVALID,
        IngressChecks.PATH_TYPE_REQUIRED,
        IngressChecks.RULES_REQUIRED,
        IngressChecks.TLS_HOST_INVALID,
        IngressChecks.TLS_SECRET_INVALID,
        SharedChecks.IP_NOT_CANONICAL,
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
