package io.github.portreeve.rules;

import io.github.portreeve.exposure.PolicyGate;
import io.github.portreeve.exposure.PolicyIndex;
import io.github.portreeve.exposure.PortResolution;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** A port that is opened to the outside and that a network policy closes again. */
final class NetworkPolicyBlocksExposure implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "network-policy-blocks-exposure",
          Category.BROKEN,
          Severity.WARNING,
          "No network policy admits anybody to a port that is exposed",
          """
          Once a network policy selects a pod, only what some policy admits comes in. Here no rule
          of those in sight admits the pods' port behind a node port, load balancer or Ingress, from
          wherever. Often the rule names the Service's port: policies see the pod's port, which is
          the targetPort.

          Nothing is said where only policies for all pods of the namespace are in sight: these are
          the ground that other files build on. Pods with hostNetwork are not subject to policies.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    PolicyIndex policies = new PolicyIndex(manifests);
    if (policies.isEmpty()) {
      return;
    }
    for (ServicePortRoute port : ExposedPorts.of(manifests)) {
      List<Manifest<NetworkPolicy>> closing = closing(port, policies);
      if (!closing.isEmpty()) {
        report(port, ByName.first(closing), findings);
      }
    }
  }

  /** The policies that close the port of all pods behind it; none when some pod may be reached. */
  private static List<Manifest<NetworkPolicy>> closing(
      ServicePortRoute port, PolicyIndex policies) {
    List<Manifest<NetworkPolicy>> closing = new ArrayList<>();
    for (PortResolution target : port.pods()) {
      List<Manifest<NetworkPolicy>> found =
          closing(target, port.port().effectiveProtocol(), policies);
      if (found.isEmpty()) {
        return found;
      }
      closing.addAll(found);
    }
    return closing;
  }

  /** Those that are for these pods in particular; none when any policy admits the port. */
  private static List<Manifest<NetworkPolicy>> closing(
      PortResolution target, String protocol, PolicyIndex policies) {
    PodSpec pod = target.workload().resource().podSpec();
    List<Manifest<NetworkPolicy>> closing = new ArrayList<>();
    if (!target.match().isReached() || pod.hostNetwork()) {
      return closing;
    }
    for (Manifest<NetworkPolicy> policy : policies.of(target.workload())) {
      if (new PolicyGate(policy.resource(), pod).admits(target.number(), protocol)) {
        return List.of();
      }
      if (!policy.resource().spec().podSelector().isEmpty()) {
        closing.add(policy);
      }
    }
    return closing;
  }

  private static void report(
      ServicePortRoute port, Manifest<NetworkPolicy> policy, Findings findings) {
    String message =
        "no network policy here admits anybody to the pods' port "
            + port.port().effectiveTargetPort()
            + ", but "
            + policy.describe()
            + " selects them";
    Related selector =
        Related.of(policy, FieldPath.of("spec", "podSelector"), "the pods are selected here");
    findings.report(INFO, port.service(), port.targetPath(), message, selector);
  }
}
