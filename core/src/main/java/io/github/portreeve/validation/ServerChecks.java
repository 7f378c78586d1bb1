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
        ConfigChecks.KEY_INVALID,
        ConfigChecks.TOO_LARGE,
        EndpointSliceChecks.ADDRESS_INVALID,
        EndpointSliceChecks.FQDN_DEPRECATED,
        EndpointSliceChecks.HINT_INVALID,
        EndpointSliceChecks.PORT_INVALID,
        EndpointSliceChecks.TYPE_INVALID,
        EndpointsChecks.ADDRESS_INVALID,
        EndpointsChecks.DEPRECATED,
        EndpointsChecks.PORT_INVALID,
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
        MetadataChecks.LABEL_INVALID,
        MetadataChecks.SELECTOR_INVALID,
        MetadataChecks.NAME_INVALID,
        MetadataChecks.NAME_REQUIRED,
        MetadataChecks.NAMESPACE_INVALID,
        NetworkPolicyChecks.CIDR_INVALID,
        NetworkPolicyChecks.PEER_INVALID,
        NetworkPolicyChecks.PORT_INVALID,
        MetadataChecks.OWNER_REFERENCE_INVALID,
        NetworkPolicyChecks.POLICY_TYPE_INVALID,
        SharedChecks.PORT_OUT_OF_BOUNDS,
        SharedChecks.PROTOCOL_INVALID,
        MetadataChecks.RESOURCE_VERSION_SET,
        ConfigChecks.KEY_MISSING);
  }
}
