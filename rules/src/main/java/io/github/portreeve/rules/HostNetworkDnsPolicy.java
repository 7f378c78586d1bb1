package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.EnvVar;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pods on the node's network that ask the node's name server for Services. */
final class HostNetworkDnsPolicy implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "host-network-dns-policy",
          Category.BROKEN,
          Severity.INFO,
          "With hostNetwork, the default dnsPolicy does not find Services",
          """
          A hostNetwork pod with dnsPolicy ClusterFirst, which is the default, gets the node's name
          servers all the same, and these know no Service of the cluster. To find Services by name
          it needs dnsPolicy: ClusterFirstWithHostNet.

          Many agents look nothing up, so this is a remark; it is a warning where an argument or an
          environment variable of the pod names a Service, such as db.shop.svc:5432.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      PodSpec pod = workload.resource().podSpec();
      if (pod.hostNetwork() && asksNode(pod)) {
        report(workload, pod, findings);
      }
    }
  }

  private static boolean asksNode(PodSpec pod) {
    boolean clusterFirst = pod.dnsPolicy().isEmpty() || pod.dnsPolicy().equals("ClusterFirst");
    boolean ownServers = pod.dnsConfig() != null && !pod.dnsConfig().nameservers().isEmpty();
    return clusterFirst && !ownServers;
  }

  private static void report(
      Manifest<? extends Workload> workload, PodSpec pod, Findings findings) {
    FieldPath spec = workload.resource().podSpecPath();
    FieldPath field = spec.child(pod.dnsPolicy().isEmpty() ? "hostNetwork" : "dnsPolicy");
    String service = serviceNamedIn(pod);
    if (service == null) {
      String message = "with hostNetwork, Services are found by name only with ";
      findings.report(INFO, workload, field, message + "dnsPolicy ClusterFirstWithHostNet");
    } else {
      String message =
          "\""
              + service
              + "\" is not found from the node's network, that needs dnsPolicy "
              + "ClusterFirstWithHostNet";
      findings.report(INFO, Severity.WARNING, workload, field, message);
    }
  }

  /** The first Service that the pod is told of by its name in the cluster's domain. */
  private static @Nullable String serviceNamedIn(PodSpec pod) {
    for (Container container : pod.containers()) {
      List<String> told = new ArrayList<>(container.command());
      told.addAll(container.args());
      for (EnvVar variable : container.env()) {
        told.add(variable.value());
      }
      for (String text : told) {
        String found = ServiceAddress.in(text);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
