package io.github.portreeve.exposure;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyRule;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The hops through the network policies of pods, and what these make of a way. */
final class PolicyHops {
  private static final Comparator<Manifest<NetworkPolicy>> BY_NAME =
      Comparator.comparing((Manifest<NetworkPolicy> policy) -> policy.name())
          .thenComparing(policy -> policy.origin().file())
          .thenComparing(policy -> policy.origin().document());

  private final PolicyIndex policies;
  private final Map<Hop, Admission> admissions = new IdentityHashMap<>();

  PolicyHops(ManifestSet manifests) {
    this.policies = new PolicyIndex(manifests);
  }

  /** The hop to these pods, through a hop for their policies if they have any. */
  Hop to(Manifest<? extends Workload> workload, int port, String protocol) {
    Hop pods = PodsHop.of(workload);
    List<Manifest<NetworkPolicy>> own = own(workload);
    if (own.isEmpty() || port == 0) {
      return pods;
    }
    Admission admission = Admission.none();
    List<Manifest<NetworkPolicy>> admitting = new ArrayList<>();
    for (Manifest<NetworkPolicy> policy : own) {
      PolicyGate gate = new PolicyGate(policy.resource(), workload.resource().podSpec());
      List<NetworkPolicyRule> rules = gate.admitting(port, protocol);
      rules.forEach(rule -> admission.add(policy, rule));
      if (!rules.isEmpty()) {
        admitting.add(policy);
      }
    }
    Hop hop = hop(admitting.isEmpty() ? own : admitting, admission, protocol + " " + port, pods);
    admissions.put(hop, admission);
    return hop;
  }

  /** Those for sure; pods on the node's network are not subject to policies. */
  private List<Manifest<NetworkPolicy>> own(Manifest<? extends Workload> workload) {
    List<Manifest<NetworkPolicy>> own = new ArrayList<>();
    if (!workload.resource().podSpec().hostNetwork()) {
      for (Manifest<NetworkPolicy> policy : policies.of(workload)) {
        if (policy.namespace().equals(workload.namespace())) {
          own.add(policy);
        }
      }
    }
    own.sort(BY_NAME);
    return own;
  }

  private static Hop hop(
      List<Manifest<NetworkPolicy>> shown, Admission admission, String port, Hop pods) {
    Manifest<NetworkPolicy> first = shown.get(0);
    String more = shown.size() > 1 ? " and " + (shown.size() - 1) + " more" : "";
    String text = Names.of(first) + more + ": admits " + admission.words();
    String nobody = "no network policy in these files admits anybody to " + port;
    Judgement judgement =
        admission.isForNobody() ? Judgement.of(Verdict.DOUBTFUL, null, nobody) : Judgement.OK;
    return new Hop(Hop.Kind.NETWORK_POLICY, first, FieldPath.ROOT, text, judgement, List.of(pods));
  }

  /**
   * The way as its policies leave it. What comes from within the cluster may come from the
   * namespace only. What comes from outside has whatever address the cluster's network gives it, so
   * policies that admit pods only make it doubtful, not broken.
   */
  WayIn apply(WayIn way) {
    if (admissions.isEmpty()) {
      return way;
    }
    return switch (way.kind()) {
      case CLUSTER_DNS, HEADLESS_POD ->
          isWithinNamespace(way.hops()) ? way.with(Reach.NAMESPACE) : way;
      case EXTERNAL_NAME, HOST_NETWORK -> way;
      case URL, GATEWAY, CONTROLLER_PORT -> way.with(doubted(way.hops(), false));
      case LOAD_BALANCER, EXTERNAL_IP, NODE_PORT, HOST_PORT -> way.with(doubted(way.hops(), true));
    };
  }

  /** Whether some pods are reached, and all of them from their namespace at most. */
  private boolean isWithinNamespace(List<Hop> hops) {
    boolean any = false;
    for (Hop hop : hops) {
      Admission admission = admissions.get(hop);
      if (admission == null && hop.kind() == Hop.Kind.PODS) {
        return false;
      }
      boolean within =
          admission == null ? isWithinNamespace(hop.next()) : admission.isWithinNamespace();
      if (!within && hop.verdict() != Verdict.BROKEN) {
        return false;
      }
      any |= within;
    }
    return any;
  }

  private List<Hop> doubted(List<Hop> hops, boolean direct) {
    List<Hop> doubted = new ArrayList<>(hops.size());
    for (Hop hop : hops) {
      Admission admission = admissions.get(hop);
      String doubt = admission == null ? "" : doubt(admission, direct);
      Judgement judgement =
          doubt.isEmpty() ? hop.judgement() : Judgement.of(Verdict.DOUBTFUL, null, doubt);
      doubted.add(hop.with(judgement, doubted(hop.next(), direct)));
    }
    return doubted;
  }

  /** Empty where there is none, or the hop says so itself. */
  private static String doubt(Admission admission, boolean direct) {
    if (admission.isForNobody()) {
      return "";
    }
    if (direct && admission.isForPodsOnly()) {
      return "it admits pods only, and whether requests from outside count as such is for the"
          + " cluster's network to say";
    }
    return !direct && admission.isWithinNamespace()
        ? "it admits pods of its namespace only, and whether the controller is one is not known"
        : "";
  }
}
