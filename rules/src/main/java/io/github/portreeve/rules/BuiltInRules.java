package io.github.portreeve.rules;

import io.github.portreeve.rule.RuleSet;

/** The rules that come with Portreeve. */
public final class BuiltInRules {
  private BuiltInRules() {}

  /** All of them, sorted by id: a list can be read, and starts faster than whatever searches. */
  public static RuleSet all() {
    return RuleSet.of(
        new AnnotationDeprecated(),
        new AnnotationOtherController(),
        new AnnotationUnknown(),
        new AnnotationValueInvalid(),
        new AnnotationWrongObject(),
        new DaemonsetSurgeHostPort(),
        new DuplicateResource(),
        new ExternalNameAddress(),
        new ExternalNameNamedTargetPort(),
        new ExternalTrafficLocalFewPods(),
        new HeadlessPortNotMapped(),
        new HostIpInvalid(),
        new HostNetwork(),
        new HostNetworkDnsPolicy(),
        new HostNetworkDuplicatePort(),
        new HostNetworkImplicitHostPort(),
        new HostPort(),
        new HostPortConflict(),
        new HostPortInNodePortRange(),
        new HostPortReplicas(),
        new HostPortReserved(),
        new HostPortRollingDeadlock(),
        new IngressBackendExternalName(),
        new IngressBackendPortMissing(),
        new IngressBackendServiceMissing(),
        new IngressClassMissing(),
        new IngressClassUnknown(),
        new IngressDefaultBackendDuplicate(),
        new IngressHostMissing(),
        new IngressHostWildcard(),
        new IngressNoTls(),
        new IngressPathConflict(),
        new IngressPathShadowed(),
        new LoadBalancerOpenToWorld(),
        new LoadBalancerTwoProtocols(),
        new NetworkPolicyBlocksExposure(),
        new NodePortDynamicBand(),
        new ProbePortMissing(),
        new PsaBaselineViolation(),
        new SamePortTwoProtocols(),
        new SelectorlessWithoutSlices(),
        new SensitivePortExposed(),
        new ServiceNameNeedsVersion(),
        new ServiceSelectsMixedWorkloads(),
        new ServiceSelectsNothing(),
        new SessionAffinityBehindIngress(),
        new SourceRangeOpen(),
        new TargetPortMissing(),
        new TargetPortPartial(),
        new TargetPortProtocolMismatch(),
        new TargetPortUndeclared(),
        new TlsHostMismatch(),
        new TlsHostsOverlap(),
        new TlsSecretMissing(),
        new TlsSecretType());
  }
}
