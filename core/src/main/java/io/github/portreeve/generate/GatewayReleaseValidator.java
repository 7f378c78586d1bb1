package io.github.portreeve.generate;

import io.github.portreeve.decode.GatewayKinds;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.GatewayApiVersion;

/**
 * Refuses what needs kinds of the Gateway API that the standard channel of the cluster's release
 * does not serve. Of kinds that it serves, all fields that are written came with the first release.
 */
final class GatewayReleaseValidator {
  private final ExposurePlan plan;
  private final GatewayApiVersion release;
  private final PlanFindings findings;

  GatewayReleaseValidator(ExposurePlan plan, GatewayApiVersion release, PlanFindings findings) {
    this.plan = plan;
    this.release = release;
    this.findings = findings;
  }

  void validate() {
    if (plan.target() != Target.GATEWAY) {
      return;
    }
    for (int i = 0; i < plan.exposures().size(); i++) {
      Exposure exposure = plan.exposures().get(i);
      FieldPath field = FieldPath.of("expose").index(i).child(exposure.kind().key());
      if (exposure instanceof RouteExposure route) {
        requests(WebRoute.of(route, field), field);
      } else if (exposure instanceof TlsPassthrough) {
        needs("TLSRoute", field);
      } else if (exposure instanceof StreamPort stream) {
        needs(stream.kind() == Exposure.Kind.TCP ? "TCPRoute" : "UDPRoute", field);
      }
    }
  }

  private void requests(WebRoute route, FieldPath field) {
    needs(route.isGrpc() ? "GRPCRoute" : "HTTPRoute", field);
    if (route.settings().backendTls() != null) {
      needs("BackendTLSPolicy", field.child("backendTls"));
    }
  }

  private void needs(String kind, FieldPath field) {
    int first = GatewayKinds.firstRelease(kind);
    if (release.minor() < first) {
      String message =
          "needs the kind "
              + kind
              + ", which the standard channel of Gateway API has since 1."
              + first
              + ", and the cluster has "
              + release;
      findings.refuse(
          PlanChecks.NEEDS_VERSION,
          ErrorType.FIELD_VALUE_FORBIDDEN,
          field,
          field.name() + " " + message);
    }
  }
}
