package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Deployment;
import io.github.portreeve.model.DeploymentSpec;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.RollingUpdate;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A Deployment whose old pods hold the host port that the new ones wait for. */
final class HostPortRollingDeadlock implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "host-port-rolling-deadlock",
          Category.BROKEN,
          Severity.WARNING,
          "A rolling update waits for a host port that the old pod never gives up",
          """
          A rolling update with maxUnavailable 0 starts a new pod before it stops an old one, and
          the default of 25% comes to 0 below four replicas. The new pod takes the same host port,
          so it needs another node. Where there is none it stays Pending and the update never ends:
          on a single node, on the node that a selector names, with a pod on every node.

          Use strategy Recreate, or maxSurge 0 with maxUnavailable 1: then the old pod goes first.
          It is an error where the manifest names no more nodes than there are replicas, and a
          remark where only hostNetwork makes the port a host port.""");

  private static final FieldPath STRATEGY = FieldPath.of("spec", "strategy");

  /** What an absent maxSurge or maxUnavailable is filled in with. */
  private static final int DEFAULT_PERCENT = 25;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Deployment> manifest : manifests.ofType(Deployment.class)) {
      List<TakenPort> ports = TakenPort.lasting(manifest.resource());
      int replicas = replicas(manifest.resource().spec());
      if (!ports.isEmpty() && replicas > 0 && startsFirst(manifest.resource().spec(), replicas)) {
        report(manifest, ports.get(0), replicas, findings);
      }
    }
  }

  private static int replicas(DeploymentSpec spec) {
    Integer replicas = spec.replicas();
    return replicas == null ? 1 : replicas;
  }

  /** Whether no old pod goes before a new one has come; both 0 is taken for maxUnavailable 1. */
  private static boolean startsFirst(DeploymentSpec spec, int replicas) {
    if (spec.strategy().type().equals("Recreate")) {
      return false;
    }
    RollingUpdate update = spec.strategy().rollingUpdate();
    PodShare unavailable =
        PodShare.of(update == null ? null : update.maxUnavailable(), DEFAULT_PERCENT);
    PodShare surge = PodShare.of(update == null ? null : update.maxSurge(), DEFAULT_PERCENT);
    return unavailable.roundedDown(replicas) == 0 && surge.roundedUp(replicas) > 0;
  }

  private static void report(
      Manifest<Deployment> manifest, TakenPort port, int replicas, Findings findings) {
    boolean pinned = NodeChoice.of(manifest.resource().podSpec()).count() <= replicas;
    String message =
        "an update stops no old pod before a new one runs, and that waits for port "
            + port.shown()
            + (pinned ? " of a node that an old pod holds" : " of a node that no old pod holds")
            + "; use strategy Recreate, or maxSurge 0 with maxUnavailable 1";
    Related taken = Related.of(manifest, port.field(), "the port is taken here");
    findings.report(INFO, severity(pinned, port), manifest, STRATEGY, message, taken);
  }

  /** Host ports that nobody asked for by that name mostly belong to parts of larger clusters. */
  private static Severity severity(boolean pinned, TakenPort port) {
    return pinned ? Severity.ERROR : port.isExplicit() ? Severity.WARNING : Severity.INFO;
  }
}
