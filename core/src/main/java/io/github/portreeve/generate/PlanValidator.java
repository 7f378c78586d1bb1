package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.text.IpAddress;
import java.util.HashSet;
import java.util.Set;

/** The checks of a plan that need no server: whether it is clear what it asks for. */
final class PlanValidator {
  private final ExposurePlan plan;
  private final PlanFindings findings;
  private final VersionValidator versions;
  private final ReferenceValidator references;
  private final RouteValidator routes;
  private final StreamValidator streams;
  private final HostPortValidator hostPorts;
  private final GatewayReleaseValidator gatewayRelease;

  private PlanValidator(ExposurePlan plan, ClusterProfile cluster, Findings findings) {
    this.plan = plan;
    this.findings = new PlanFindings(plan, findings);
    this.versions = new VersionValidator(cluster, this.findings);
    this.references = new ReferenceValidator(plan, this.findings);
    this.routes = new RouteValidator(plan, this.findings);
    this.streams = new StreamValidator(plan, this.findings);
    this.hostPorts = new HostPortValidator(plan, this.findings);
    this.gatewayRelease = new GatewayReleaseValidator(plan, cluster.gatewayApi(), this.findings);
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
    repeatedPorts();
    for (int i = 0; i < plan.exposures().size(); i++) {
      exposure(plan.exposures().get(i), FieldPath.of("expose").index(i));
    }
    streams.listeners();
    new GatewayChoiceValidator(plan, findings).validate();
    new TargetValidator(plan, findings).validate();
    gatewayRelease.validate();
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

  /** A server takes the same port twice, and each reader of the list another one of them. */
  private void repeatedPorts() {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < plan.ports().size(); i++) {
      PlanPort port = plan.ports().get(i);
      String shown = port.number() + "/" + port.effectiveProtocol();
      if (!known.add(shown)) {
        findings.refuse(
            PlanChecks.CONTRADICTORY,
            ErrorType.FIELD_VALUE_DUPLICATE,
            FieldPath.of("ports").index(i),
            "the app has port " + shown + " already");
      }
    }
  }

  private void exposure(Exposure exposure, FieldPath item) {
    FieldPath field = item.child(exposure.kind().key());
    versions.exposure(exposure, field);
    if (exposure instanceof ExternalName name) {
      externalName(name, field);
    } else if (exposure instanceof HostPort hostPort) {
      references.reference(hostPort.port(), hostPort.hostPort(), "hostPort", field);
      hostPorts.validate(hostPort, field);
    } else if (exposure instanceof PodService service) {
      references.reference(service.port(), service.servicePort(), "servicePort", field);
      if (service instanceof NodePort nodePort) {
        references.single(nodePort.port(), nodePort.nodePort(), "nodePort", field);
      }
    } else {
      served(exposure, field);
    }
  }

  /** What the target serves. */
  private void served(Exposure exposure, FieldPath field) {
    if (exposure instanceof RouteExposure route) {
      WebRoute requests = WebRoute.of(route, field);
      references.route(requests.port(), requests.usualPortName(), field);
      routes.validate(requests);
    } else if (exposure instanceof TlsPassthrough passthrough) {
      references.route(passthrough.port(), "https", field);
      streams.passthrough(passthrough, field);
      routes.handedOn(passthrough, field);
    } else if (exposure instanceof StreamPort stream && references.isKnown(stream.port(), field)) {
      streams.stream(stream, field);
    }
  }

  private void externalName(ExternalName name, FieldPath field) {
    if (IpAddress.parse(name.host()) != null) {
      // A server takes it, and DNS then answers with a name that nobody has.
      String message = "\"" + name.host() + "\" is an address, and externalName needs a DNS name";
      findings.refuse(PlanChecks.VALUE_INVALID, ErrorType.FIELD_VALUE_INVALID, field, message);
    }
  }
}
