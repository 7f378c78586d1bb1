package io.github.portreeve.benchmarks;

import java.util.List;

/** Texts that fields of pods may have which no record of the model holds. */
final class PartTexts {
  private PartTexts() {}

  static List<String> of(String field) {
    return switch (field) {
      case "accessModes" -> List.of("ReadWriteOnce", "ReadOnlyMany", "ReadWriteOncePod");
      case "volumeMode" -> List.of("Filesystem", "Block");
      case "whenDeleted", "whenScaled" -> List.of("Retain", "Delete");
      case "apiGroup" -> List.of("", "example.com", "snapshot.storage.k8s.io");
      case "subPath", "subPathExpr" -> List.of("a/b", "../a", "/a", "$(POD)", "..a");
      case "devicePath" -> List.of("/dev/xvda", "/dev/xvdb", "a/../b");
      case "mountPropagation" -> List.of("None", "HostToContainer", "Bidirectional");
      case "recursiveReadOnly" -> List.of("Disabled", "Enabled", "IfPossible");
      case "fieldPath" ->
          List.of(
              "metadata.name",
              "status.podIP",
              "spec.nodeName",
              "metadata.labels",
              "metadata.labels['app']",
              "metadata.annotations['a b']",
              "spec.host",
              "status.phase");
      case "resource" ->
          List.of("limits.cpu", "requests.memory", "limits.hugepages-2Mi", "limits.disk");
      case "terminationMessagePolicy" -> List.of("File", "FallbackToLogsOnError");
      case "preemptionPolicy" -> List.of("Never", "PreemptLowerPriority");
      case "nodeAffinityPolicy", "nodeTaintsPolicy" -> List.of("Honor", "Ignore");
      case "matchLabelKeys", "mismatchLabelKeys" -> List.of("app", "tier", "a b");
      case "procMount" -> List.of("Default", "Unmasked");
      case "fsGroupChangePolicy" -> List.of("Always", "OnRootMismatch");
      case "supplementalGroupsPolicy" -> List.of("Merge", "Strict");
      case "seLinuxChangePolicy" -> List.of("MountOption", "Recursive");
      case "add", "drop" -> List.of("NET_ADMIN", "CAP_SYS_ADMIN", "ALL");
      case "keyType" -> List.of("ED25519", "RSA3072");
      case "signerName" -> List.of("example.com/a", "kubernetes.io/kubelet", "a");
      case "pullPolicy" -> List.of("Always", "Never", "IfNotPresent");
      default -> more(field);
    };
  }

  private static List<String> more(String field) {
    return switch (field) {
      case "resourceName" -> List.of("cpu", "memory");
      case "action" -> List.of("Restart", "RestartAllContainers", "FailJob", "Ignore", "Count");
      case "status" -> List.of("True", "False", "Unknown");
      case "podReplacementPolicy" -> List.of("Failed", "TerminatingOrFailed");
      case "succeededIndexes" -> List.of("0", "0-1", "1,3-4", "");
      case "managedBy" -> List.of("kubernetes.io/job-controller", "example.com/a", "a");
      case "iqn", "initiatorName" ->
          List.of("iqn.2001-04.com.example:a", "eui.02004567A425678D", "iqn.a", "b");
      case "cachingMode" -> List.of("None", "ReadOnly");
      case "diskURI" -> List.of("/subscriptions/a", "https://a/b.vhd");
      case "registry" -> List.of("a:1", "a:1,b:2", "a");
      case "stopSignal" -> List.of("SIGTERM", "SIGKILL");
      case "runAsUserName" -> List.of("ContainerUser", "a\\b", "a\\b\\c");
      case "gmsaCredentialSpecName" -> List.of("a", "A");
      case "sysctl" -> List.of("net.core.somaxconn", "kernel.shm_rmid_forced", "net/a.b/c", "A");
      case "keyPath", "certificateChainPath", "credentialBundlePath" -> List.of("a", "b/c", "..d");
      case "policies" -> List.of("a");
      case "targetPortal" -> List.of("10.0.0.1:3260");
      case "localhostProfile" -> List.of("a.json", "../a", " a");
      default -> List.of("web", "a", "http", "x1", "metrics");
    };
  }
}
