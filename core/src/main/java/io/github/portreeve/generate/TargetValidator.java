package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;

/** Refuses what the target of a plan has no way for, at the field that asks for it. */
final class TargetValidator {
  private final ExposurePlan plan;
  private final PlanFindings findings;

  TargetValidator(ExposurePlan plan, PlanFindings findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void validate() {
    for (int i = 0; i < plan.exposures().size(); i++) {
      Exposure exposure = plan.exposures().get(i);
      FieldPath field = FieldPath.of("expose").index(i).child(exposure.kind().key());
      if (exposure instanceof RouteExposure route) {
        route(WebRoute.of(route, field));
      } else if (exposure instanceof TlsPassthrough) {
        need(Intent.TLS_PASSTHROUGH, field);
      } else if (exposure instanceof StreamPort stream) {
        stream(stream, field);
      }
    }
    canary();
  }

  private void route(WebRoute route) {
    FieldPath field = route.field();
    need(route.isGrpc() ? Intent.GRPC : Intent.HTTP, field);
    need(Intent.METHODS, !route.methods().isEmpty(), field.child("methods"));
    need(Intent.HEADERS, !route.headers().isEmpty(), field.child("headers"));
    RouteSettings settings = route.settings();
    if (settings.tls() != null) {
      need(settings.tls().isIssued() ? Intent.TLS_ISSUED : Intent.TLS, field.child("tls"));
    }
    if (settings.sticky() != null) {
      boolean cookie = settings.sticky().isByCookie();
      need(cookie ? Intent.STICKY_COOKIE : Intent.STICKY_CLIENT_IP, field.child("sticky"));
    }
    need(Intent.BACKEND_TLS, settings.backendTls() != null, field.child("backendTls"));
    need(Intent.SOURCE_RANGES, !settings.sourceRanges().isEmpty(), field.child("sourceRanges"));
  }

  private void stream(StreamPort stream, FieldPath field) {
    boolean tcp = stream.kind() == Exposure.Kind.TCP;
    need(tcp ? Intent.TCP : Intent.UDP, field);
    if (!Capabilities.of(tcp ? Intent.TCP : Intent.UDP, plan.target()).isThere()) {
      return;
    }
    StickySession sticky = stream.sticky();
    if (sticky != null && sticky.isByCookie()) {
      String message = "a connection has no cookies; sticky by clientIP is all there is";
      refuse(PlanChecks.CONTRADICTORY, field.child("sticky"), message);
    } else {
      need(tcp ? Intent.TCP_STICKY : Intent.UDP_STICKY, sticky != null, field.child("sticky"));
    }
    need(
        tcp ? Intent.TCP_SOURCE_RANGES : Intent.UDP_SOURCE_RANGES,
        !stream.sourceRanges().isEmpty(),
        field.child("sourceRanges"));
  }

  private void canary() {
    if (plan.canary() == null) {
      return;
    }
    FieldPath field = FieldPath.of("canary");
    need(Intent.CANARY, field);
    if (WebRoute.of(plan).isEmpty()) {
      String message = "a canary gets a share of requests, and the plan has no http or grpc";
      refuse(PlanChecks.CONTRADICTORY, field, message);
    }
  }

  private void need(Intent intent, boolean wanted, FieldPath field) {
    if (wanted) {
      need(intent, field);
    }
  }

  private void need(Intent intent, FieldPath field) {
    if (!Capabilities.of(intent, plan.target()).isThere()) {
      refuse(PlanChecks.TARGET_UNABLE, field, Capabilities.refusal(intent, plan.target()));
    }
  }

  private void refuse(RuleInfo check, FieldPath field, String message) {
    findings.refuse(check, ErrorType.FIELD_VALUE_FORBIDDEN, field, message);
  }
}
