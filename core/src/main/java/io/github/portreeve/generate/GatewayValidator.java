package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;

/** The checks of which Gateway serves a plan, and of its canary. */
final class GatewayValidator {
  private static final FieldPath GATEWAY = FieldPath.of("gateway");
  private static final FieldPath CANARY = FieldPath.of("canary");

  private final ExposurePlan plan;
  private final PlanFindings findings;
  private final RouteTexts texts;

  GatewayValidator(ExposurePlan plan, PlanFindings findings) {
    this.plan = plan;
    this.findings = findings;
    this.texts = new RouteTexts(findings);
  }

  void validate() {
    if (plan.gateway() != null) {
      gateway(plan.gateway());
    } else if (plan.target() == Target.GATEWAY && needsGateway()) {
      refuse(
          PlanChecks.INCOMPLETE,
          GATEWAY,
          "routes need a Gateway: gateway: {class: …} makes one, gateway: {name: …} takes one that"
              + " is there");
    }
    if (plan.canary() != null) {
      canary(plan.canary());
    }
  }

  private boolean needsGateway() {
    return plan.exposures().stream()
        .anyMatch(
            exposure ->
                exposure instanceof RouteExposure
                    || exposure instanceof TlsPassthrough
                    || exposure instanceof StreamPort);
  }

  private void gateway(GatewayChoice gateway) {
    if (plan.target() != Target.GATEWAY) {
      refuse(PlanChecks.CONTRADICTORY, GATEWAY, "a Gateway serves target gateway only");
    }
    if (gateway.className() == null && gateway.name().isEmpty()) {
      String message = "a Gateway that is there has a name, one that is made a class";
      refuse(PlanChecks.INCOMPLETE, GATEWAY, message);
    }
    named(gateway.name(), GATEWAY.child("name"));
    named(gateway.namespace(), GATEWAY.child("namespace"));
    if (gateway.className() != null) {
      texts.name(gateway.className(), GATEWAY.child("class"));
    }
    if (gateway.className() == null && asksIssuer()) {
      String message =
          "cert-manager makes a certificate for a Gateway by an annotation on it, so it must be"
              + " made here; say class, or tls with a Secret";
      refuse(PlanChecks.CONTRADICTORY, GATEWAY, message);
    }
  }

  private boolean asksIssuer() {
    return WebRoute.of(plan).stream()
        .map(route -> route.settings().tls())
        .anyMatch(certificate -> certificate != null && certificate.isIssued());
  }

  private void named(String name, FieldPath field) {
    if (!name.isEmpty()) {
      texts.name(name, field);
    }
  }

  private void canary(Canary canary) {
    if (canary.image().isEmpty()) {
      refuse(PlanChecks.INCOMPLETE, CANARY.child("image"), "the canary needs an image to run");
    }
    if (canary.weight() < 0 || canary.weight() > 100) {
      String message = canary.weight() + " is no share; it must be 0 to 100";
      refuse(PlanChecks.VALUE_INVALID, CANARY.child("weight"), message);
    }
  }

  private void refuse(RuleInfo check, FieldPath field, String message) {
    findings.refuse(check, ErrorType.FIELD_VALUE_INVALID, field, message);
  }
}
