package io.github.portreeve.validation.gateway;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;

/** Takes down what the server refuses of one object. */
final class Objections {
  /** What the server prints where it has no path; the message has to say it. */
  private static final FieldPath NOWHERE = FieldPath.of("<nil>");

  private final Manifest<?> manifest;
  private final Findings findings;
  private final boolean parentsByPort;
  private boolean blocking;

  /**
   * @param blocking whether there is something already after which no rules are asked
   * @param parentsByPort whether ports tell parents apart, too
   */
  Objections(Manifest<?> manifest, Findings findings, boolean blocking, boolean parentsByPort) {
    this.manifest = manifest;
    this.findings = findings;
    this.blocking = blocking;
    this.parentsByPort = parentsByPort;
  }

  boolean parentsByPort() {
    return parentsByPort;
  }

  /** Whether something was found after which the server asks no rules. */
  boolean isBlocking() {
    return blocking;
  }

  /** What the schema does not allow. */
  void schema(ErrorType type, FieldPath field, String message) {
    blocking |= isBlocking(type);
    findings.refuse(GatewayChecks.SCHEMA, type, manifest, field, message);
  }

  static boolean isBlocking(ErrorType type) {
    return switch (type) {
      case FIELD_VALUE_REQUIRED, FIELD_VALUE_NOT_SUPPORTED, FIELD_VALUE_TOO_LONG -> true;
      case FIELD_VALUE_TOO_MANY, FIELD_VALUE_TYPE_INVALID -> true;
      default -> false;
    };
  }

  /** What the schema does not allow, where the server names no field. */
  void nowhere(FieldPath culprit, String message) {
    findings.refuse(
        GatewayChecks.SCHEMA,
        ErrorType.FIELD_VALUE_INVALID,
        manifest,
        NOWHERE,
        message,
        Related.of(manifest, culprit, "here"));
  }

  /** What a rule does not allow; the field is that of the rule. */
  void rule(RuleInfo check, FieldPath field, String message) {
    findings.refuse(check, ErrorType.FIELD_VALUE_INVALID, manifest, field, message);
  }

  /** The same where the fault lies in a part of what the rule is about. */
  void rule(RuleInfo check, FieldPath field, String message, FieldPath culprit) {
    findings.refuse(
        check,
        ErrorType.FIELD_VALUE_INVALID,
        manifest,
        field,
        message,
        Related.of(manifest, culprit, "here"));
  }
}
