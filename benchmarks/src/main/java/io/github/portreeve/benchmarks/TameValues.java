package io.github.portreeve.benchmarks;

import io.github.portreeve.model.FieldValues;
import io.github.portreeve.write.RandomRecord;
import java.util.List;
import java.util.Random;

/** Values that their fields may have, but for one in a hundred. */
final class TameValues implements RandomRecord.Values {
  private static final List<Integer> PORTS = List.of(80, 443, 53, 8080, 1, 65535);

  private final Random random;

  TameValues(Random random) {
    this.random = random;
  }

  @Override
  public String text(String field) {
    return random.nextInt(100) == 0 ? "Wild_" + field : one(texts(field));
  }

  @Override
  public int number(String field) {
    return random.nextInt(100) == 0 ? random.nextInt(-3, 70000) : one(numbers(field));
  }

  @Override
  public boolean isAbsent(String field) {
    return switch (field) {
      case "metadata", "name", "spec", "template", "containers", "ports", "port" -> false;
      case "source", "volumeClaimTemplates" -> false;
      case "ephemeralContainers" -> random.nextInt(30) > 0;
      case "selector", "labels", "matchLabels" -> random.nextInt(4) == 0;
      case "ownerReferences", "resourceVersion" -> random.nextInt(20) > 0;
      default -> random.nextInt(10) < 7;
    };
  }

  @Override
  public FieldValues fields(Class<?> owner, String field) {
    return new TameFields(random, this).of(owner, field);
  }

  private static List<Integer> numbers(String field) {
    return switch (field) {
      case "nodePort", "healthCheckNodePort" -> List.of(30000, 30080, 32767);
      case "port", "targetPort", "containerPort", "hostPort", "endPort", "number" -> PORTS;
      default -> List.of(0, 1, 2, 3, 5, 10, 600);
    };
  }

  private static List<String> texts(String field) {
    return switch (field) {
      case "labels", "matchLabels", "selector", "nodeSelector" -> List.of("app", "app", "tier");
      case "annotations" -> List.of("example.com/a", "kubernetes.io/ingress.class", "a");
      case "protocol" -> List.of("TCP", "TCP", "UDP", "SCTP");
      case "type" -> List.of("ClusterIP", "NodePort", "LoadBalancer", "ExternalName", "OnDelete");
      case "clusterIP", "clusterIPs" -> List.of("None", "10.96.7.7", "fd00:10:96::7", "10.96.7.8");
      case "externalIPs", "loadBalancerIP", "ip", "addresses", "hostIP", "nameservers" ->
          List.of("198.51.100.32", "10.1.2.3", "2001:db8::1", "127.0.0.1");
      case "loadBalancerSourceRanges", "cidr" -> List.of("10.0.0.0/8", "fd00::/64");
      case "except" -> List.of("10.1.0.0/16", "fd00::/80");
      case "ipFamilies" -> List.of("IPv4", "IPv6");
      case "ipFamilyPolicy" -> List.of("SingleStack", "PreferDualStack", "RequireDualStack");
      case "addressType" -> List.of("IPv4", "IPv6", "FQDN");
      case "externalTrafficPolicy", "internalTrafficPolicy" -> List.of("Cluster", "Local");
      case "trafficDistribution" -> List.of("PreferClose", "PreferSameZone", "PreferSameNode");
      case "sessionAffinity" -> List.of("None", "ClientIP");
      default -> moreTexts(field);
    };
  }

  private static List<String> moreTexts(String field) {
    return switch (field) {
      case "policyTypes" -> List.of("Ingress", "Egress");
      case "pathType" -> List.of("Exact", "Prefix", "ImplementationSpecific");
      case "path", "mountPath" -> List.of("/", "/api", "/healthz");
      case "host", "hosts", "externalName" -> List.of("a.example.com", "*.example.com", "web");
      case "restartPolicy", "imagePullPolicy" -> List.of("Always", "Never", "OnFailure");
      case "dnsPolicy" -> List.of("ClusterFirst", "ClusterFirstWithHostNet", "Default", "None");
      case "operator" -> List.of("In", "NotIn", "Exists", "DoesNotExist", "Equal", "Gt");
      case "effect" -> List.of("NoSchedule", "PreferNoSchedule", "NoExecute");
      case "whenUnsatisfiable" -> List.of("DoNotSchedule", "ScheduleAnyway");
      case "schedule" -> List.of("5 4 * * *", "@daily", "*/5 1-3 * * mon");
      case "timeZone" -> List.of("Etc/UTC", "Europe/Berlin");
      case "concurrencyPolicy" -> List.of("Allow", "Forbid", "Replace");
      case "completionMode" -> List.of("Indexed", "NonIndexed");
      case "podManagementPolicy" -> List.of("OrderedReady", "Parallel");
      case "scheme" -> List.of("HTTP", "HTTPS");
      case "scope" -> List.of("Cluster", "Namespace");
      case "maxUnavailable", "maxSurge" -> List.of("25%", "1%", "100%");
      case "controller", "loadBalancerClass", "topologyKey" -> List.of("example.com/a", "zone");
      case "apiVersion" -> List.of("v1", "apps/v1");
      case "generateName" -> List.of("web-");
      case "finalizers" -> List.of("example.com/a", "kubernetes");
      case "os" -> List.of("linux", "windows");
      default -> PartTexts.of(field);
    };
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
