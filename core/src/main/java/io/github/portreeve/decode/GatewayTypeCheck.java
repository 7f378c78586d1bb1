package io.github.portreeve.decode;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.GatewayApiVersion;
import io.github.portreeve.text.Nearest;
import org.jspecify.annotations.Nullable;

/** Finds out whether a release of the Gateway API serves a type of its group. */
final class GatewayTypeCheck {
  /** The server names this field even where it does not know the kind. */
  private static final FieldPath API_VERSION = FieldPath.of("apiVersion");

  private final Complaints complaints;
  private final TypeHeader header;
  private final GatewayApiVersion release;

  GatewayTypeCheck(Complaints complaints, TypeHeader header, GatewayApiVersion release) {
    this.complaints = complaints;
    this.header = header;
    this.release = release;
  }

  TypeVerdict verdict(ApiType type) {
    String served = GatewayKinds.versionOf(type.kind(), release.minor());
    GatewayKinds.Service service = GatewayKinds.service(type.version(), type.kind());
    if (service != null && service.isServed(release.minor())) {
      return TypeVerdict.builtIn(type.apiVersion(), type.kind());
    }
    if (!GatewayKinds.kinds().contains(type.kind())) {
      return unknownKind(type);
    }
    String instead = served == null ? "" : "; write " + served;
    boolean later = service != null && release.minor() < service.first() && !service.isNever();
    if (later) {
      String message = type + " is served since Gateway API 1." + service.first() + ", not in ";
      refuse(DecodeChecks.API_VERSION_NOT_YET, message + release + instead);
    } else {
      String message = type + " is not served by Gateway API " + release;
      refuse(DecodeChecks.API_VERSION_REMOVED, message + ", standard channel" + instead);
    }
    return TypeVerdict.builtIn(type.apiVersion(), type.kind());
  }

  private void refuse(RuleInfo rule, String message) {
    complaints.refuse(
        rule, ErrorType.NOT_SERVED, API_VERSION, header.apiVersionPlace().span(), message);
  }

  private TypeVerdict unknownKind(ApiType type) {
    String closest = Nearest.to(type.kind(), GatewayKinds.kinds());
    complaints.refuse(
        DecodeChecks.KIND_UNKNOWN,
        ErrorType.NOT_SERVED,
        API_VERSION,
        header.kindPlace().span(),
        "no kind \"" + type.kind() + "\" in the Gateway API" + hint(closest));
    return TypeVerdict.UNUSABLE;
  }

  private static String hint(@Nullable String closest) {
    return closest == null ? "" : ", did you mean \"" + closest + "\"?";
  }
}
