package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.model.SessionAffinityConfig;
import org.jspecify.annotations.Nullable;

/**
 * The checks of Services, as Kubernetes' ValidateServiceCreate makes them. What the server's
 * allocators would refuse comes last; servers from 1.23 on ask them first, and stop at their first
 * refusal.
 */
final class ServiceValidator {
  static final FieldPath SPEC = FieldPath.of("spec");

  static final String TOPOLOGY_MODE = "service.kubernetes.io/topology-mode";
  static final String TOPOLOGY_HINTS = "service.kubernetes.io/topology-aware-hints";

  /** Seconds that a client may keep its pod, at most: a day. */
  private static final int AFFINITY_TIMEOUT = 86400;

  private final ServiceSpec spec;
  private final Refusals refusals;

  private ServiceValidator(ServiceSpec spec, Refusals refusals) {
    this.spec = spec;
    this.refusals = refusals;
  }

  static void validate(Manifest<Service> manifest, Refusals refusals) {
    ServiceSpec spec = ServiceDefaults.fill(manifest.resource().spec(), refusals.cluster());
    ObjectMeta metadata = manifest.metadata();
    NameForm form = ServiceNames.form(refusals.cluster());
    MetadataValidator.validate(form, ServiceChecks.NAME_INVALID, refusals);
    new ServiceValidator(spec, refusals).service(metadata);
    ServiceWarnings.warn(metadata, spec, refusals);
  }

  private void service(ObjectMeta metadata) {
    topologyAnnotations(metadata);
    type();
    ServicePortValidator.validate(spec, refusals);
    MetadataValidator.labels(spec.selector(), SPEC.child("selector"), refusals);
    sessionAffinity();
    boolean consistent = ServiceAddressValidator.validate(spec, refusals);
    LoadBalancerValidator.validate(metadata, spec, refusals);
    ServiceTrafficValidator.validate(spec, refusals);
    ServiceNodePorts.validate(spec, refusals);
    if (consistent) {
      ServiceAddressAllocation.validate(spec, refusals);
    }
  }

  private void topologyAnnotations(ObjectMeta metadata) {
    String mode = metadata.annotations().get(TOPOLOGY_MODE);
    String hints = metadata.annotations().get(TOPOLOGY_HINTS);
    if (mode == null || hints == null || mode.equals(hints) || !refusals.cluster().atLeast(27)) {
      return;
    }
    FieldPath field = FieldPath.of("metadata", "annotations").key(TOPOLOGY_MODE);
    String message =
        "\"" + mode + "\" differs from annotation " + TOPOLOGY_HINTS + ", \"" + hints + "\"";
    refusals.invalid(ServiceChecks.TOPOLOGY_ANNOTATIONS_DIFFER, field, message);
  }

  private void type() {
    switch (spec.type()) {
      case "ClusterIP", "NodePort", "LoadBalancer", "ExternalName" -> {}
      default ->
          refusals.notSupported(
              ServiceChecks.TYPE_INVALID,
              SPEC.child("type"),
              spec.type(),
              "ClusterIP",
              "NodePort",
              "LoadBalancer",
              "ExternalName");
    }
  }

  private void sessionAffinity() {
    switch (spec.sessionAffinity()) {
      case "None" -> {}
      case "ClientIP" -> affinityTimeout(spec.sessionAffinityConfig());
      default ->
          refusals.notSupported(
              ServiceChecks.SESSION_AFFINITY_INVALID,
              SPEC.child("sessionAffinity"),
              spec.sessionAffinity(),
              "ClientIP",
              "None");
    }
  }

  private void affinityTimeout(@Nullable SessionAffinityConfig config) {
    Integer seconds = config == null ? null : config.clientIPTimeoutSeconds();
    if (seconds != null && (seconds < 1 || seconds > AFFINITY_TIMEOUT)) {
      FieldPath field = SPEC.child("sessionAffinityConfig").child("clientIP");
      String message =
          "timeout " + seconds + " is not between 1 and " + AFFINITY_TIMEOUT + " seconds";
      refusals.invalid(
          ServiceChecks.SESSION_AFFINITY_INVALID, field.child("timeoutSeconds"), message);
    }
  }
}
