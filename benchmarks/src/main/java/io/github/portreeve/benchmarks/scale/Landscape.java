package io.github.portreeve.benchmarks.scale;

import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.HttpIngressRuleValue;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyPeer;
import io.github.portreeve.model.NetworkPolicyPort;
import io.github.portreeve.model.NetworkPolicyRule;
import io.github.portreeve.model.NetworkPolicySpec;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Secret;
import io.github.portreeve.model.ServiceBackendPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Manifests of all kinds that rules look at, some of them faulty. */
final class Landscape {
  private Landscape() {}

  /** So many documents; of every ten, four are workloads. */
  static List<Manifest<?>> of(int documents) {
    List<Manifest<?>> all = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      all.add(document(i));
    }
    return all;
  }

  private static Manifest<?> document(int number) {
    int group = number / 10;
    return switch (number % 10) {
      case 0, 1, 2 -> Workloads.deployment(number);
      case 3 -> Workloads.hostPort(number, 500);
      case 4 -> Workloads.service(group * 10);
      case 5 -> Workloads.service(group * 10 + 1);
      // Nobody has its labels.
      case 6 -> Workloads.service(number);
      case 7 -> ingress(number, group * 10);
      case 8 -> policy(number, group * 10);
      default -> number % 20 == 9 ? secret(number) : configMap(number);
    };
  }

  private static Manifest<Ingress> ingress(int number, int app) {
    String host = "app-" + number + ".example.com";
    IngressServiceBackend service =
        new IngressServiceBackend("app-" + app, new ServiceBackendPort("http", 0));
    HttpIngressPath path = new HttpIngressPath("/", "Prefix", IngressBackend.of(service));
    IngressRule rule = new IngressRule(host, new HttpIngressRuleValue(List.of(path)));
    IngressTls tls = new IngressTls(List.of(host), "tls-" + number);
    IngressSpec spec = new IngressSpec("nginx", null, List.of(tls), List.of(rule));
    return Manifest.generated(new Ingress(Workloads.metadata("app-" + number, app), spec));
  }

  private static Manifest<NetworkPolicy> policy(int number, int app) {
    NetworkPolicyPort port = new NetworkPolicyPort(null, IntOrString.of("http"), null);
    NetworkPolicyPeer peer =
        new NetworkPolicyPeer(LabelSelector.of(Map.of("tier", "front")), null, null);
    NetworkPolicyRule rule = new NetworkPolicyRule(List.of(port), List.of(peer));
    LabelSelector pods = LabelSelector.of(Map.of("app", "app-" + app));
    NetworkPolicySpec spec =
        new NetworkPolicySpec(pods, List.of(rule), List.of(), List.of("Ingress"));
    return Manifest.generated(new NetworkPolicy(Workloads.metadata("app-" + number, app), spec));
  }

  private static Manifest<Secret> secret(int number) {
    ObjectMeta metadata = Workloads.metadata("tls-" + number, number);
    return Manifest.generated(new Secret(metadata, "kubernetes.io/tls", Map.of(), Map.of()));
  }

  private static Manifest<ConfigMap> configMap(int number) {
    ObjectMeta metadata = Workloads.metadata("app-" + number, number);
    return Manifest.generated(new ConfigMap(metadata, Map.of("listen", "0.0.0.0:" + number)));
  }
}
