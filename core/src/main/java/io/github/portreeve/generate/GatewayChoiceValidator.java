package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import java.util.HashSet;
import java.util.Set;

/** The checks of which Gateway serves a plan, and of its canary. */
final class GatewayChoiceValidator {
  private static final FieldPath GATEWAY = FieldPath.of("gateway");
  private static final FieldPath CANARY = FieldPath.of("canary");

  private final ExposurePlan plan;
  private final PlanFindings findings;
  private final RouteTexts texts;

  GatewayChoiceValidator(ExposurePlan plan, PlanFindings findings) {
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
    issuers(gateway);
  }

  /** cert-manager looks for one issuer on a Gateway, and makes all its certificates by it. */
  private void issuers(GatewayChoice gateway) {
    Set<String> issuers = new HashSet<>();
    for (WebRoute route : WebRoute.of(plan)) {
      Certificate certificate = route.settings().tls();
      if (certificate != null) {
        issuers.add(certificate.issuerKind() + " " + certificate.issuer());
      }
    }
    boolean issued = WebRoute.of(plan).stream().anyMatch(GatewayChoiceValidator::isIssued);
    if (issued && issuers.size() > 1) {
      String message = "one issuer makes all certificates of a Gateway, and more are asked for";
      refuse(PlanChecks.CONTRADICTORY, GATEWAY, message);
    }
    if (issued && gateway.className() == null) {
      String message =
          "cert-manager makes a certificate for a Gateway by an annotation on it, so it must be"
              + " made here; say class, or tls with a Secret";
      refuse(PlanChecks.CONTRADICTORY, GATEWAY, message);
    }
  }

  private static boolean isIssued(WebRoute route) {
    Certificate certificate = route.settings().tls();
    return certificate != null && certificate.isIssued();
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
