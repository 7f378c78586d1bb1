package io.github.portreeve.generate;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import java.util.List;

/** What can be wrong with a plan before there is anything to show to a server. */
public final class PlanChecks {
  static final RuleInfo CONTRADICTORY =
      invalid(
          "plan-contradictory",
          "two things that a plan asks for cannot both be had",
          """
          A DaemonSet runs one pod on every node and takes no number of replicas. An Ingress forwards
          HTTP, which needs a TCP port. Of ports with the same number and protocol there is but one, and
          a request can be led to one place only. Leave out one of the two.
          """);

  static final RuleInfo FILE_INVALID =
      invalid(
          "plan-file-invalid",
          "a plan file has a key or a value that means nothing",
          """
          Plan files are read strictly: a key that is not known, or a value of another type than its
          key asks for, is refused, because it would otherwise be lost without a word.
          """);

  static final RuleInfo INCOMPLETE =
      invalid(
          "plan-incomplete",
          "a plan lacks something that its manifests need",
          """
          An app needs a name. Whatever runs pods needs an image; a plan with nothing but an
          `externalName` runs none. Host ports, Services and Ingresses need a port to lead to.
          """);

  static final RuleInfo NEEDS_VERSION =
      invalid(
          "plan-needs-version",
          "a plan asks for what the cluster's version does not have",
          """
          Older servers refuse fields they do not know, or drop them without a word: path types of an
          Ingress came with Kubernetes 1.18, SCTP with 1.19, `loadBalancerClass` and
          `internalTrafficPolicy` with 1.22. For target `gateway` the release of the Gateway API counts:
          its standard channel has GRPCRoute since 1.1, BackendTLSPolicy since 1.4, TLSRoute since 1.5,
          TCPRoute and UDPRoute since 1.6. Leave out what the cluster cannot do, or name the version
          that it really has.
          """);

  static final RuleInfo PORT_AMBIGUOUS =
      invalid(
          "plan-port-ambiguous",
          "an exposure does not say which of several ports is meant",
          """
          One number outside can lead to one port inside, so a `nodePort`, `hostPort` or `servicePort`
          needs a `port` beside it when the app has several. An Ingress without one takes the app's
          only TCP port, or the one named `http`.
          """);

  static final RuleInfo PORT_UNKNOWN =
      invalid(
          "plan-port-unknown",
          "an exposure speaks of a port that the app does not have",
          """
          The `port` of an exposure is the number or the name of one of the plan's `ports`. To let
          clients use another number than the app, give that as `servicePort`, `nodePort` or
          `hostPort`.
          """);

  static final RuleInfo TARGET_UNABLE =
      invalid(
          "plan-target-unable",
          "a plan asks for what its target has no way for",
          """
          Controllers differ in what they can do, and an annotation that one of them does not know is
          ignored without a word. The message names the reason and the targets that have a way; the
          table in docs/targets.md has all of it.
          """);

  static final RuleInfo VALUE_INVALID =
      invalid(
          "plan-value-invalid",
          "a text or number of a route has a form that nothing can serve",
          """
          Hosts, paths, headers, cookies, address ranges and ports become part of annotations and
          custom resources that no API server looks into, so their form is checked in the plan.
          """);

  private PlanChecks() {}

  /** The checks, sorted by id. */
  public static List<RuleInfo> checks() {
    return List.of(
        CONTRADICTORY,
        FILE_INVALID,
        INCOMPLETE,
        NEEDS_VERSION,
        PORT_AMBIGUOUS,
        PORT_UNKNOWN,
        TARGET_UNABLE,
        VALUE_INVALID);
  }

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
