package io.github.portreeve.rules;

import io.github.portreeve.rule.RuleSet;

/** The rules that come with Portreeve. */
public final class BuiltInRules {
  private BuiltInRules() {}

  /** All of them, sorted by id: a list can be read, and starts faster than whatever searches. */
  public static RuleSet all() {
    return RuleSet.of(
        new DaemonsetSurgeHostPort(),
        new ExternalNameAddress(),
        new HostPortConflict(),
        new IngressBackendExternalName(),
        new IngressBackendPortMissing(),
        new IngressBackendServiceMissing(),
        new IngressClassMissing(),
        new IngressClassUnknown(),
        new IngressNoTls(),
        new IngressPathConflict(),
        new ProbePortMissing(),
        new SelectorlessWithoutSlices(),
        new ServiceSelectsNothing(),
        new TargetPortMissing(),
        new TargetPortPartial(),
        new TargetPortProtocolMismatch(),
        new TargetPortUndeclared(),
        new TlsHostMismatch(),
        new TlsHostsOverlap(),
        new TlsSecretType());
  }
}
