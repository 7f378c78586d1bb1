package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.PodReadinessGate;
import io.github.portreeve.model.PodSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the server refuses in a pod's spec, in the order of Kubernetes' ValidatePodSpec. */
final class PodSpecValidator {
  private static final long LARGEST_DEADLINE = Integer.MAX_VALUE;

  private PodSpecValidator() {}

  static void validate(PodScope scope) {
    Map<String, FieldValues> volumes = VolumesValidator.validate(scope);
    boolean parts = !scope.spec().others().isEmpty();
    Set<String> claims = parts ? PodPartsValidator.claimNames(scope) : Set.of();
    PodSupplies supplies = new PodSupplies(volumes, claims);
    if (parts) {
      PodPartsValidator.claims(scope);
    }
    ContainersValidator.validate(scope, supplies);
    if (!scope.spec().ephemeralContainers().isEmpty()) {
      EphemeralContainersValidator.validate(scope, supplies);
    }
    if (parts) {
      PodResourcesValidator.validate(scope);
    }
    HostPortsValidator.validateHostNetwork(scope);
    restartPolicy(scope);
    PodDnsValidator.policy(scope);
    MetadataValidator.labels(
        scope.spec().nodeSelector(), scope.field().child("nodeSelector"), scope.refusals());
    if (parts) {
      PodPartsValidator.securityContext(scope);
    }
    sharedProcesses(scope);
    AffinityValidator.validate(scope);
    PodDnsValidator.config(scope);
    readinessGates(scope);
    if (parts) {
      PodPartsValidator.schedulingGates(scope);
    }
    TopologySpreadValidator.validate(scope);
    HostProcesses.validate(scope);
    HostUsersValidator.validate(scope);
    PodHostnameValidator.override(scope);
    names(scope);
    activeDeadline(scope);
    PodHostnameValidator.hostname(scope);
    TolerationsValidator.validate(scope);
    PodHostnameValidator.aliases(scope);
    if (parts) {
      PodPartsValidator.classes(scope);
    }
    PodOsValidator.validate(scope);
    VariableFiles.validate(scope);
  }

  private static void restartPolicy(PodScope scope) {
    switch (scope.restartPolicy()) {
      case "Always", "OnFailure", "Never" -> {}
      default ->
          scope
              .refusals()
              .notSupported(
                  PodChecks.RESTART_POLICY_INVALID,
                  scope.field().child("restartPolicy"),
                  scope.restartPolicy(),
                  "Always",
                  "OnFailure",
                  "Never");
    }
  }

  private static void sharedProcesses(PodScope scope) {
    PodSpec spec = scope.spec();
    if (spec.hostPID() && Boolean.TRUE.equals(spec.shareProcessNamespace())) {
      String message = "shareProcessNamespace and hostPID exclude each other";
      FieldPath field = scope.field().child("shareProcessNamespace");
      scope.refusals().invalid(PodChecks.HOST_NAMESPACES_INVALID, field, message);
    }
  }

  private static void readinessGates(PodScope scope) {
    List<PodReadinessGate> gates = scope.spec().readinessGates();
    for (int i = 0; i < gates.size(); i++) {
      String type = gates.get(i).conditionType();
      FieldPath field = scope.field().child("readinessGates").index(i).child("conditionType");
      String complaint = Names.qualifiedName(type);
      scope.refusals().invalidIf(PodChecks.READINESS_GATE_INVALID, field, type, complaint);
    }
  }

  private static void names(PodScope scope) {
    PodSpec spec = scope.spec();
    String account = scope.serviceAccountName();
    if (!account.isEmpty()) {
      FieldPath field = scope.field().child("serviceAccountName");
      String complaint = Names.dnsSubdomain(account);
      scope.refusals().invalidIf(PodChecks.SERVICE_ACCOUNT_INVALID, field, account, complaint);
    }
    if (!spec.nodeName().isEmpty()) {
      FieldPath field = scope.field().child("nodeName");
      String complaint = Names.dnsSubdomain(spec.nodeName());
      scope.refusals().invalidIf(PodChecks.NODE_NAME_INVALID, field, spec.nodeName(), complaint);
    }
  }

  private static void activeDeadline(PodScope scope) {
    Long seconds = scope.spec().activeDeadlineSeconds();
    if (seconds != null && (seconds < 1 || seconds > LARGEST_DEADLINE)) {
      String message = seconds + " must be between 1 and " + LARGEST_DEADLINE;
      FieldPath field = scope.field().child("activeDeadlineSeconds");
      scope.refusals().invalid(PodChecks.ACTIVE_DEADLINE_INVALID, field, message);
    }
  }
}
