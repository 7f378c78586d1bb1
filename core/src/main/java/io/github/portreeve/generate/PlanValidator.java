package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IntOrString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of a plan that need no server: whether it is clear what it asks for. */
final class PlanValidator {
  private final ExposurePlan plan;
  private final PlanFindings findings;
  private final VersionValidator versions;

  private PlanValidator(ExposurePlan plan, ClusterProfile cluster, Findings findings) {
    this.plan = plan;
    this.findings = new PlanFindings(plan, findings);
    this.versions = new VersionValidator(cluster, this.findings);
  }

  static void validate(ExposurePlan plan, ClusterProfile cluster, Findings findings) {
    new PlanValidator(plan, cluster, findings).validate();
  }

  private void validate() {
    required("app", plan.app(), "the app needs a name, such as web");
    if (runsPods(plan)) {
      required("image", plan.image(), "the app needs an image to run, such as nginx:1.29");
    }
    if (plan.workloadKind() == WorkloadKind.DAEMON_SET && plan.replicas() != null) {
      findings.refuse(
          PlanChecks.CONTRADICTORY,
          ErrorType.FIELD_VALUE_FORBIDDEN,
          FieldPath.of("replicas"),
          "a DaemonSet runs one pod on every node and takes no number of replicas");
    }
    versions.ports(plan.ports());
    for (int i = 0; i < plan.exposures().size(); i++) {
      exposure(plan.exposures().get(i), FieldPath.of("expose").index(i));
    }
  }

  /** Whether there is anything to run: all but a plan with nothing but names for other hosts. */
  static boolean runsPods(ExposurePlan plan) {
    boolean mentionsPods =
        !plan.image().isEmpty()
            || !plan.ports().isEmpty()
            || plan.replicas() != null
            || plan.workloadKind() != null;
    boolean onlyNames = plan.exposures().stream().allMatch(ExternalName.class::isInstance);
    return mentionsPods || !onlyNames || plan.exposures().isEmpty();
  }

  private void required(String field, String value, String message) {
    if (value.isEmpty()) {
      findings.refuse(
          PlanChecks.INCOMPLETE, ErrorType.FIELD_VALUE_REQUIRED, FieldPath.of(field), message);
    }
  }

  private void exposure(Exposure exposure, FieldPath item) {
    FieldPath field = item.child(exposure.kind().key());
    versions.exposure(exposure, field);
    if (exposure instanceof HostPort hostPort) {
      reference(hostPort.port(), hostPort.hostPort(), "hostPort", field);
      zeroHostPort(hostPort, field);
    } else if (exposure instanceof IngressRoute route) {
      route(route, field);
    } else if (exposure instanceof PodService service) {
      reference(service.port(), service.servicePort(), "servicePort", field);
      if (service instanceof NodePort nodePort) {
        single(nodePort.port(), nodePort.nodePort(), "nodePort", field);
      }
    }
  }

  private void zeroHostPort(HostPort hostPort, FieldPath field) {
    Integer number = hostPort.hostPort();
    if (number != null && number == 0) {
      // To the server 0 is no host port at all: the app would silently not be exposed.
      findings.refuse(
          PlanChecks.INCOMPLETE,
          ErrorType.FIELD_VALUE_INVALID,
          field.child("hostPort"),
          "0 is no host port; it must be 1 to 65535");
    }
  }

  private void reference(
      @Nullable IntOrString port, @Nullable Integer outside, String outsideName, FieldPath field) {
    if (isKnown(port, field)) {
      single(port, outside, outsideName, field);
    }
  }

  private boolean isKnown(@Nullable IntOrString port, FieldPath field) {
    if (!PlanPorts.referred(plan, port).isEmpty()) {
      return true;
    }
    boolean none = plan.ports().isEmpty();
    if (none && port == null && field.name().equals(Exposure.Kind.HEADLESS.key())) {
      return true;
    }
    if (port == null) {
      String message = "the app has no port that could be exposed";
      findings.refuse(
          PlanChecks.INCOMPLETE, ErrorType.FIELD_VALUE_REQUIRED, FieldPath.of("ports"), message);
    } else {
      String known = none ? "no ports" : "only " + PlanPorts.shown(plan.ports());
      String message = "the app has no port " + port + ", " + known;
      findings.refuse(
          PlanChecks.PORT_UNKNOWN, ErrorType.FIELD_VALUE_NOT_FOUND, field.child("port"), message);
    }
    return false;
  }

  /** One number outside cannot lead to several inside. */
  private void single(
      @Nullable IntOrString port, @Nullable Integer outside, String outsideName, FieldPath field) {
    List<PlanPort> ports = PlanPorts.referred(plan, port);
    if (outside == null || ports.stream().map(PlanPort::number).distinct().count() < 2) {
      return;
    }
    findings.refuse(
        PlanChecks.PORT_AMBIGUOUS,
        ErrorType.FIELD_VALUE_INVALID,
        field.child(outsideName),
        outside + " cannot lead to all of " + PlanPorts.shown(ports) + "; say which port");
  }

  private void route(IngressRoute route, FieldPath field) {
    if (!isKnown(route.port(), field)) {
      return;
    }
    List<PlanPort> routable = PlanPorts.routable(plan, route.port());
    if (routable.isEmpty()) {
      List<PlanPort> referred = PlanPorts.referred(plan, route.port());
      findings.refuse(
          PlanChecks.CONTRADICTORY,
          ErrorType.FIELD_VALUE_INVALID,
          field.child("port"),
          "an Ingress needs a TCP port, not " + PlanPorts.shown(referred));
    } else if (routable.size() > 1) {
      findings.refuse(
          PlanChecks.PORT_AMBIGUOUS,
          ErrorType.FIELD_VALUE_INVALID,
          field.child("port"),
          "it is not said which of " + PlanPorts.shown(routable) + " the Ingress leads to");
    }
  }
}
