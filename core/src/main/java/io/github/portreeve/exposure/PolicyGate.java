package io.github.portreeve.exposure;

import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyPort;
import io.github.portreeve.model.NetworkPolicyRule;
import io.github.portreeve.model.PodSpec;
import java.util.ArrayList;
import java.util.List;

/** By which ports of a pod a network policy lets anybody at all come in. */
public record PolicyGate(NetworkPolicy policy, PodSpec pod) {

  /** Whether a policy has a say in what comes in; without policyTypes it has. */
  static boolean isForIngress(NetworkPolicy policy) {
    List<String> types = policy.spec().policyTypes();
    return types.isEmpty() || types.contains("Ingress");
  }

  public boolean admits(int port, String protocol) {
    return !admitting(port, protocol).isEmpty();
  }

  /** The rules by which somebody comes in to this port. */
  List<NetworkPolicyRule> admitting(int port, String protocol) {
    List<NetworkPolicyRule> admitting = new ArrayList<>();
    for (NetworkPolicyRule rule : policy.spec().ingress()) {
      if (admits(rule, pod, port, protocol)) {
        admitting.add(rule);
      }
    }
    return admitting;
  }

  /** Whether a rule lets traffic to this port of a pod pass, from or to wherever. */
  public static boolean admits(NetworkPolicyRule rule, PodSpec pod, int port, String protocol) {
    for (NetworkPolicyPort admitted : rule.ports()) {
      String wanted = admitted.protocol() == null ? "TCP" : admitted.protocol();
      if (wanted.equals(protocol) && covers(admitted, pod, port, protocol)) {
        return true;
      }
    }
    return rule.ports().isEmpty();
  }

  /** Without a port all of the protocol are meant. */
  private static boolean covers(
      NetworkPolicyPort admitted, PodSpec pod, int port, String protocol) {
    IntOrString wanted = admitted.port();
    if (wanted == null) {
      return true;
    }
    if (wanted.isString()) {
      return isNamed(wanted.string(), pod, port, protocol);
    }
    int last = admitted.endPort() == null ? wanted.number() : admitted.endPort();
    return port >= wanted.number() && port <= last;
  }

  private static boolean isNamed(String name, PodSpec pod, int port, String protocol) {
    for (ContainerPort declared : PodPorts.serving(pod)) {
      if (declared.name().equals(name)
          && declared.containerPort() == port
          && declared.effectiveProtocol().equals(protocol)) {
        return true;
      }
    }
    return false;
  }
}
