package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of which ports of the app an exposure means. */
final class ReferenceValidator {
  private final ExposurePlan plan;
  private final PlanFindings findings;

  ReferenceValidator(ExposurePlan plan, PlanFindings findings) {
    this.plan = plan;
    this.findings = findings;
  }

  /** Complains when the ports do not exist, or are several for the one number outside. */
  void reference(
      @Nullable IntOrString port, @Nullable Integer outside, String outsideName, FieldPath field) {
    if (isKnown(port, field)) {
      single(port, outside, outsideName, field);
    }
  }

  /** One number outside cannot lead to several inside. */
  void single(
      @Nullable IntOrString port, @Nullable Integer outside, String outsideName, FieldPath field) {
    List<PlanPort> ports = PlanPorts.referred(plan, port);
    if (outside != null && ports.stream().map(PlanPort::number).distinct().count() > 1) {
      String message =
          outside + " cannot lead to all of " + PlanPorts.shown(ports) + "; say which port";
      refuse(PlanChecks.PORT_AMBIGUOUS, field.child(outsideName), message);
    }
  }

  /**
   * Complains when it is not one TCP port.
   *
   * @param usualName of the port that is meant when several could be
   */
  void route(@Nullable IntOrString port, String usualName, FieldPath field) {
    if (!isKnown(port, field)) {
      return;
    }
    boolean ingress = field.name().equals(Exposure.Kind.INGRESS.key());
    List<PlanPort> routable = PlanPorts.routable(plan, port, usualName);
    if (routable.isEmpty()) {
      String what = ingress ? "an Ingress" : field.name();
      List<PlanPort> referred = PlanPorts.referred(plan, port);
      String message = what + " needs a TCP port, not " + PlanPorts.shown(referred);
      refuse(PlanChecks.CONTRADICTORY, field.child("port"), message);
    } else if (routable.size() > 1) {
      String what = ingress ? "the Ingress" : field.name();
      String message =
          "it is not said which of " + PlanPorts.shown(routable) + " " + what + " leads to";
      refuse(PlanChecks.PORT_AMBIGUOUS, field.child("port"), message);
    }
  }

  boolean isKnown(@Nullable IntOrString port, FieldPath field) {
    if (!PlanPorts.referred(plan, port).isEmpty()) {
      return true;
    }
    if (port != null) {
      unknown(port, field);
      return false;
    }
    if (field.name().equals(Exposure.Kind.HEADLESS.key())) {
      // The names of the pods can do without ports.
      return true;
    }
    findings.refuse(
        PlanChecks.INCOMPLETE,
        ErrorType.FIELD_VALUE_REQUIRED,
        FieldPath.of("ports"),
        "the app has no port that " + field.name() + " could lead to");
    return false;
  }

  private void unknown(IntOrString port, FieldPath field) {
    boolean none = plan.ports().isEmpty();
    String known = none ? "nor any other" : "only " + PlanPorts.shown(plan.ports());
    findings.refuse(
        PlanChecks.PORT_UNKNOWN,
        ErrorType.FIELD_VALUE_NOT_FOUND,
        field.child("port"),
        "the app has no port " + port + ", " + known);
  }

  private void refuse(RuleInfo check, FieldPath field, String message) {
    findings.refuse(check, ErrorType.FIELD_VALUE_INVALID, field, message);
  }
}
