package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.ServiceSpec;
import java.util.ArrayList;
import java.util.List;

/** The checks of what a Service says of its load balancer. */
final class LoadBalancerValidator {
  /** The kubelet listens on this port of every node. */
  private static final int KUBELET_PORT = 10250;

  private static final FieldPath PORTS = ServiceValidator.SPEC.child("ports");

  /** What the server prints; the field begins in lower case. */
  private static final FieldPath SOURCE_RANGES =
      ServiceValidator.SPEC.child("LoadBalancerSourceRanges");

  private static final String SOURCE_RANGES_ANNOTATION =
      "service.beta.kubernetes.io/load-balancer-source-ranges";

  private final ServiceSpec spec;
  private final boolean balanced;
  private final Refusals refusals;

  private LoadBalancerValidator(ServiceSpec spec, Refusals refusals) {
    this.spec = spec;
    this.balanced = spec.type().equals("LoadBalancer");
    this.refusals = refusals;
  }

  static void validate(ObjectMeta metadata, ServiceSpec spec, Refusals refusals) {
    LoadBalancerValidator validator = new LoadBalancerValidator(spec, refusals);
    if (validator.balanced) {
      validator.kubeletPort();
      validator.protocols();
    }
    validator.sourceRanges(metadata);
    validator.nodePortAllocation();
    validator.loadBalancerClass();
  }

  private void kubeletPort() {
    if (refusals.cluster().atLeast(33)) {
      return;
    }
    for (int i = 0; i < spec.ports().size(); i++) {
      if (spec.ports().get(i).port() == KUBELET_PORT) {
        String message =
            "port " + KUBELET_PORT + " is the kubelet's, a load balancer needs another";
        refusals.invalid(ServiceChecks.KUBELET_PORT_EXPOSED, PORTS.index(i), message);
      }
    }
  }

  private void protocols() {
    if (refusals.cluster().atLeast(24)) {
      return;
    }
    List<String> protocols = new ArrayList<>();
    for (int i = 0; i < spec.ports().size(); i++) {
      String protocol = spec.ports().get(i).protocol();
      if (refusals.cluster().atLeast(20) || isKnown(protocol)) {
        if (!protocols.contains(protocol)) {
          protocols.add(protocol);
        }
      } else {
        String message = "a load balancer cannot serve protocol \"" + protocol + "\"";
        FieldPath field = PORTS.index(i).child("protocol");
        refusals.invalid(SharedChecks.PROTOCOL_INVALID, field, message);
      }
    }
    if (protocols.size() > 1) {
      String message = "a load balancer can serve but one of " + String.join(", ", protocols);
      refusals.invalid(ServiceChecks.MIXED_PROTOCOLS, PORTS, message + " before Kubernetes 1.24");
    }
  }

  private static boolean isKnown(String protocol) {
    return protocol.equals("TCP") || protocol.equals("UDP") || protocol.equals("SCTP");
  }

  private void sourceRanges(ObjectMeta metadata) {
    String annotation = metadata.annotations().get(SOURCE_RANGES_ANNOTATION);
    List<String> ranges = spec.loadBalancerSourceRanges();
    if (!ranges.isEmpty()) {
      onlyBalanced(SOURCE_RANGES, "source ranges");
      for (int i = 0; i < ranges.size(); i++) {
        // Up to 1.29 the server did not say which one.
        boolean single = refusals.cluster().atLeast(30);
        sourceRange(ranges.get(i), single ? SOURCE_RANGES.index(i) : SOURCE_RANGES);
      }
    } else if (annotation != null) {
      FieldPath field = FieldPath.of("metadata", "annotations").key(SOURCE_RANGES_ANNOTATION);
      onlyBalanced(field, "source ranges");
      annotatedRanges(Texts.trimmed(annotation), field);
    }
  }

  private void annotatedRanges(String list, FieldPath field) {
    int start = 0;
    while (!list.isEmpty() && start <= list.length()) {
      int comma = list.indexOf(',', start);
      int end = comma < 0 ? list.length() : comma;
      sourceRange(list.substring(start, end), field);
      start = end + 1;
    }
  }

  private void sourceRange(String padded, FieldPath field) {
    String range = Texts.trimmed(padded);
    String complaint = IpForms.cidrComplaint(range, refusals.cluster());
    refusals.invalidIf(ServiceChecks.SOURCE_RANGES_INVALID, field, range, complaint);
  }

  private void nodePortAllocation() {
    if (spec.allocateLoadBalancerNodePorts() != null) {
      FieldPath field = ServiceValidator.SPEC.child("allocateLoadBalancerNodePorts");
      onlyBalanced(field, "allocateLoadBalancerNodePorts");
    }
  }

  private void loadBalancerClass() {
    String name = spec.loadBalancerClass();
    if (name == null) {
      return;
    }
    FieldPath field = ServiceValidator.SPEC.child("loadBalancerClass");
    onlyBalanced(field, "a load balancer class");
    if (balanced) {
      String complaint = Names.qualifiedName(name);
      refusals.invalidIf(ServiceChecks.LOAD_BALANCER_FIELDS_INVALID, field, name, complaint);
    }
  }

  private void onlyBalanced(FieldPath field, String what) {
    if (!balanced) {
      String message = what + " can stand only in type LoadBalancer, not in " + spec.type();
      refusals.forbidden(ServiceChecks.LOAD_BALANCER_FIELDS_INVALID, field, message);
    }
  }
}
