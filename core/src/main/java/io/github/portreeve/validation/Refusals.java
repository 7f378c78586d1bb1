package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server would refuse of one object, with its own words for each kind of refusal. */
final class Refusals {
  private final Manifest<?> manifest;
  private final ClusterProfile cluster;
  private final Findings findings;
  private int count;

  Refusals(Manifest<?> manifest, ClusterProfile cluster, Findings findings) {
    this.manifest = manifest;
    this.cluster = cluster;
    this.findings = findings;
  }

  Manifest<?> manifest() {
    return manifest;
  }

  ClusterProfile cluster() {
    return cluster;
  }

  /** How many refusals there were so far; some checks only run when there were none. */
  int count() {
    return count;
  }

  void required(RuleInfo check, FieldPath field, String message) {
    refuse(check, ErrorType.FIELD_VALUE_REQUIRED, field, message);
  }

  void invalid(RuleInfo check, FieldPath field, String message) {
    refuse(check, ErrorType.FIELD_VALUE_INVALID, field, message);
  }

  /** Refuses when there is a complaint, as the name checks return it: {@code x "y": complaint}. */
  void invalidIf(RuleInfo check, FieldPath field, String value, @Nullable String complaint) {
    if (complaint != null) {
      invalid(check, field, "\"" + value + "\" " + complaint);
    }
  }

  void forbidden(RuleInfo check, FieldPath field, String message) {
    refuse(check, ErrorType.FIELD_VALUE_FORBIDDEN, field, message);
  }

  void duplicate(RuleInfo check, FieldPath field, String message) {
    refuse(check, ErrorType.FIELD_VALUE_DUPLICATE, field, message);
  }

  void notFound(RuleInfo check, FieldPath field, String message) {
    refuse(check, ErrorType.FIELD_VALUE_NOT_FOUND, field, message);
  }

  /** Refuses a value that is none of the allowed ones, and lists these. */
  void notSupported(RuleInfo check, FieldPath field, String value, String... allowed) {
    StringBuilder message = new StringBuilder();
    message.append('"').append(value).append("\" is none of ");
    for (int i = 0; i < allowed.length; i++) {
      message.append(i == 0 ? "" : ", ").append(allowed[i]);
    }
    refuse(check, ErrorType.FIELD_VALUE_NOT_SUPPORTED, field, message.toString());
  }

  /** Reports what the server takes and warns of; that does not count. */
  void warn(RuleInfo check, FieldPath field, String message) {
    findings.report(check, manifest, field, message);
  }

  /** Reports what the server warns of though it may be right. */
  void remark(RuleInfo check, FieldPath field, String message) {
    findings.report(check, Severity.INFO, manifest, field, message);
  }

  /** Reports what the server would refuse, were the object not its own. */
  void remarkOnExport(RuleInfo check, ErrorType type, FieldPath field, String message) {
    Place place = Place.of(manifest.origin(), field);
    String subject = manifest.describe();
    findings.add(new Finding(check, Severity.INFO, type, place, subject, message, List.of()));
  }

  /** Warns when there is a complaint, as {@link #invalidIf} refuses. */
  void warnIf(RuleInfo check, FieldPath field, String value, @Nullable String complaint) {
    if (complaint != null) {
      warn(check, field, "\"" + value + "\" " + complaint);
    }
  }

  void refuse(RuleInfo check, ErrorType type, FieldPath field, String message, Related... related) {
    count++;
    findings.refuse(check, type, manifest, field, message, related);
  }
}
