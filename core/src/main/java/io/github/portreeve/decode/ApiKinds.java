package io.github.portreeve.decode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kinds that the API server itself serves, 1.16 to 1.37, and when.
 *
 * <p>A line of the table is {@code Kind}, or {@code Kind:introduced,deprecated,removed,replacement}
 * with the minors of the releases, 0 for none. The releases are those of Kubernetes' own lifecycle
 * declarations and, for what its source no longer has, of its deprecation guide. Versions that are
 * off by default and in flux (alphas) are left out: of them nothing is said.
 */
final class ApiKinds {
  /** The API versions of the table; of two that have a kind the better one comes first. */
  private static final String[] API_VERSIONS = {
    "v1",
    "apps/v1",
    "networking.k8s.io/v1",
    "batch/v1",
    "discovery.k8s.io/v1",
    "policy/v1",
    "autoscaling/v2",
    "autoscaling/v1",
    "rbac.authorization.k8s.io/v1",
    "storage.k8s.io/v1",
    "apiextensions.k8s.io/v1",
    "admissionregistration.k8s.io/v1",
    "scheduling.k8s.io/v1",
    "node.k8s.io/v1",
    "coordination.k8s.io/v1",
    "certificates.k8s.io/v1",
    "events.k8s.io/v1",
    "apiregistration.k8s.io/v1",
    "flowcontrol.apiserver.k8s.io/v1",
    "resource.k8s.io/v1",
    "storagemigration.k8s.io/v1",
    "authentication.k8s.io/v1",
    "authorization.k8s.io/v1",
    "networking.k8s.io/v1beta1",
    "apps/v1beta2",
    "apps/v1beta1",
    "batch/v1beta1",
    "batch/v2alpha1",
    "discovery.k8s.io/v1beta1",
    "policy/v1beta1",
    "autoscaling/v2beta1",
    "autoscaling/v2beta2",
    "rbac.authorization.k8s.io/v1beta1",
    "rbac.authorization.k8s.io/v1alpha1",
    "storage.k8s.io/v1beta1",
    "apiextensions.k8s.io/v1beta1",
    "admissionregistration.k8s.io/v1beta1",
    "scheduling.k8s.io/v1beta1",
    "scheduling.k8s.io/v1alpha1",
    "node.k8s.io/v1beta1",
    "coordination.k8s.io/v1beta1",
    "certificates.k8s.io/v1beta1",
    "events.k8s.io/v1beta1",
    "apiregistration.k8s.io/v1beta1",
    "flowcontrol.apiserver.k8s.io/v1beta1",
    "flowcontrol.apiserver.k8s.io/v1beta2",
    "flowcontrol.apiserver.k8s.io/v1beta3",
    "resource.k8s.io/v1beta1",
    "resource.k8s.io/v1beta2",
    "settings.k8s.io/v1alpha1",
    "extensions/v1beta1",
  };

  private ApiKinds() {}

  /** The kind's life in this API version; null when the table does not have it. */
  static @Nullable ApiLifecycle lifecycle(String apiVersion, String kind) {
    String line = line(apiVersion);
    int at = line == null ? -1 : indexOf(line, kind);
    return line == null || at < 0 ? null : parse(line, at + kind.length());
  }

  /** All of the table; of two that have a kind the better one comes first. */
  static List<String> versions() {
    return List.of(API_VERSIONS);
  }

  /** Whether the table has this API version. */
  static boolean hasVersion(String apiVersion) {
    return line(apiVersion) != null;
  }

  /** Whether the table has any version of this group. */
  static boolean hasGroup(String group) {
    String prefix = group.isEmpty() ? "v" : group + "/";
    for (String apiVersion : API_VERSIONS) {
      if (apiVersion.startsWith(prefix) && (!group.isEmpty() || apiVersion.indexOf('/') < 0)) {
        return true;
      }
    }
    return false;
  }

  /** The newest API version that has this kind and is served; null when no one knows the kind. */
  static @Nullable String versionOf(String kind, int minor) {
    String any = null;
    for (String apiVersion : API_VERSIONS) {
      ApiLifecycle life = lifecycle(apiVersion, kind);
      if (life != null && !life.isNotYetServed(minor) && !life.isRemoved(minor)) {
        return apiVersion;
      }
      any = life == null || any != null ? any : apiVersion;
    }
    return any;
  }

  /** The kinds of an API version; none when the table does not have it. */
  static List<String> namesOf(String apiVersion) {
    String line = line(apiVersion);
    List<String> names = new ArrayList<>();
    int start = 0;
    while (line != null && start < line.length()) {
      int blank = line.indexOf(' ', start);
      int end = blank < 0 ? line.length() : blank;
      int colon = line.indexOf(':', start);
      names.add(line.substring(start, colon < 0 || colon > end ? end : colon));
      start = end + 1;
    }
    return names;
  }

  private static int indexOf(String line, String kind) {
    if (kind.isEmpty() || kind.indexOf(' ') >= 0) {
      return -1;
    }
    int at = line.indexOf(kind);
    while (at >= 0 && !(startsAt(line, at) && endsAt(line, at + kind.length()))) {
      at = line.indexOf(kind, at + 1);
    }
    return at;
  }

  private static boolean startsAt(String line, int at) {
    return at == 0 || line.charAt(at - 1) == ' ';
  }

  private static boolean endsAt(String line, int at) {
    return at == line.length() || line.charAt(at) == ' ' || line.charAt(at) == ':';
  }

  private static ApiLifecycle parse(String line, int at) {
    if (at == line.length() || line.charAt(at) == ' ') {
      return ApiLifecycle.ALWAYS;
    }
    int first = line.indexOf(',', at);
    int second = line.indexOf(',', first + 1);
    int third = line.indexOf(',', second + 1);
    int end = line.indexOf(' ', third);
    return new ApiLifecycle(
        Integer.parseInt(line, at + 1, first, 10),
        Integer.parseInt(line, first + 1, second, 10),
        Integer.parseInt(line, second + 1, third, 10),
        line.substring(third + 1, end < 0 ? line.length() : end));
  }

  private static @Nullable String line(String apiVersion) {
    return switch (apiVersion) {
      case "v1" ->
          "Service ConfigMap Secret Pod Namespace ServiceAccount PersistentVolumeClaim "
              + "PersistentVolume Endpoints Event "
              + "LimitRange Node PodTemplate ReplicationController ResourceQuota Binding "
              + "ComponentStatus:0,19,0, RangeAllocation List Status PodStatusResult "
              + "SerializedReference";
      case "apps/v1" -> "Deployment StatefulSet DaemonSet ReplicaSet ControllerRevision";
      case "networking.k8s.io/v1" ->
          "NetworkPolicy Ingress:19,0,0, IngressClass:19,0,0, IPAddress:33,0,0, "
              + "ServiceCIDR:33,0,0,";
      case "batch/v1" -> "Job CronJob:21,0,0,";
      case "discovery.k8s.io/v1" -> "EndpointSlice:21,0,0,";
      case "policy/v1" -> "PodDisruptionBudget:21,0,0, Eviction:22,0,0,";
      case "autoscaling/v2" -> "HorizontalPodAutoscaler:23,0,0,";
      case "autoscaling/v1" -> "HorizontalPodAutoscaler Scale";
      case "rbac.authorization.k8s.io/v1" -> "Role RoleBinding ClusterRole ClusterRoleBinding";
      case "storage.k8s.io/v1" ->
          "StorageClass VolumeAttachment CSIDriver:18,0,0, CSINode:17,0,0, "
              + "CSIStorageCapacity:24,0,0, VolumeAttributesClass:34,0,0,";
      case "apiextensions.k8s.io/v1" -> "CustomResourceDefinition ConversionReview";
      case "admissionregistration.k8s.io/v1" ->
          "MutatingWebhookConfiguration ValidatingWebhookConfiguration "
              + "ValidatingAdmissionPolicy:30,0,0, ValidatingAdmissionPolicyBinding:30,0,0, "
              + "MutatingAdmissionPolicy:36,0,0, MutatingAdmissionPolicyBinding:36,0,0,";
      case "scheduling.k8s.io/v1" -> "PriorityClass";
      case "node.k8s.io/v1" -> "RuntimeClass:20,0,0,";
      case "coordination.k8s.io/v1" -> "Lease";
      case "certificates.k8s.io/v1" ->
          "CertificateSigningRequest:19,0,0, ClusterTrustBundle:37,0,0, "
              + "PodCertificateRequest:37,0,0,";
      case "events.k8s.io/v1" -> "Event:19,0,0,";
      case "apiregistration.k8s.io/v1" -> "APIService";
      case "flowcontrol.apiserver.k8s.io/v1" ->
          "FlowSchema:29,0,0, PriorityLevelConfiguration:29,0,0,";
      case "resource.k8s.io/v1" ->
          "DeviceClass:34,0,0, ResourceClaim:34,0,0, ResourceClaimTemplate:34,0,0, "
              + "ResourceSlice:34,0,0, DeviceTaintRule:37,0,0,";
      case "storagemigration.k8s.io/v1" -> "StorageVersionMigration:37,0,0,";
      case "authentication.k8s.io/v1" -> "TokenReview TokenRequest SelfSubjectReview:28,0,0,";
      case "authorization.k8s.io/v1" ->
          "SubjectAccessReview LocalSubjectAccessReview SelfSubjectAccessReview "
              + "SelfSubjectRulesReview";
      default -> olderLine(apiVersion);
    };
  }

  private static @Nullable String olderLine(String apiVersion) {
    return switch (apiVersion) {
      case "extensions/v1beta1" ->
          "Ingress:1,14,22,networking.k8s.io/v1 Deployment:1,8,16,apps/v1 "
              + "DaemonSet:1,8,16,apps/v1 ReplicaSet:2,8,16,apps/v1 "
              + "NetworkPolicy:3,9,16,networking.k8s.io/v1 "
              + "PodSecurityPolicy:2,11,16,policy/v1beta1 DeploymentRollback:2,8,16, Scale:1,2,16,";
      case "networking.k8s.io/v1beta1" ->
          "Ingress:14,19,22,networking.k8s.io/v1 IngressClass:18,19,22,networking.k8s.io/v1 "
              + "IPAddress:31,34,37,networking.k8s.io/v1 "
              + "ServiceCIDR:31,34,37,networking.k8s.io/v1";
      case "apps/v1beta1" ->
          "Deployment:6,8,16,apps/v1 StatefulSet:5,8,16,apps/v1 "
              + "ControllerRevision:7,8,16,apps/v1 DeploymentRollback:6,8,16, Scale:6,8,16,";
      case "apps/v1beta2" ->
          "Deployment:8,9,16,apps/v1 StatefulSet:8,9,16,apps/v1 DaemonSet:8,9,16,apps/v1 "
              + "ReplicaSet:8,9,16,apps/v1 ControllerRevision:8,9,16,apps/v1 Scale:8,9,16,";
      case "batch/v1beta1" -> "CronJob:8,21,25,batch/v1";
      case "batch/v2alpha1" -> "CronJob:5,8,21,batch/v1";
      case "discovery.k8s.io/v1beta1" -> "EndpointSlice:17,21,25,discovery.k8s.io/v1";
      case "policy/v1beta1" ->
          "PodDisruptionBudget:5,21,25,policy/v1 PodSecurityPolicy:10,21,25, "
              + "Eviction:5,22,25,policy/v1";
      case "autoscaling/v2beta1" -> "HorizontalPodAutoscaler:8,22,25,autoscaling/v2";
      case "autoscaling/v2beta2" -> "HorizontalPodAutoscaler:12,23,26,autoscaling/v2";
      case "rbac.authorization.k8s.io/v1beta1" ->
          "Role:6,17,22,rbac.authorization.k8s.io/v1 "
              + "RoleBinding:6,17,22,rbac.authorization.k8s.io/v1 "
              + "ClusterRole:6,17,22,rbac.authorization.k8s.io/v1 "
              + "ClusterRoleBinding:6,17,22,rbac.authorization.k8s.io/v1";
      case "storage.k8s.io/v1beta1" ->
          "StorageClass:4,19,22,storage.k8s.io/v1 CSIDriver:14,19,22,storage.k8s.io/v1 "
              + "CSINode:14,17,22,storage.k8s.io/v1 VolumeAttachment:10,19,22,storage.k8s.io/v1 "
              + "CSIStorageCapacity:21,24,27,storage.k8s.io/v1 "
              + "VolumeAttributesClass:31,34,37,storage.k8s.io/v1";
      case "apiextensions.k8s.io/v1beta1" ->
          "CustomResourceDefinition:7,16,22,apiextensions.k8s.io/v1 "
              + "ConversionReview:13,19,22,apiextensions.k8s.io/v1";
      case "admissionregistration.k8s.io/v1beta1" ->
          "MutatingWebhookConfiguration:9,16,22,admissionregistration.k8s.io/v1 "
              + "ValidatingWebhookConfiguration:9,16,22,admissionregistration.k8s.io/v1 "
              + "ValidatingAdmissionPolicy:28,31,34,admissionregistration.k8s.io/v1 "
              + "ValidatingAdmissionPolicyBinding:28,31,34,admissionregistration.k8s.io/v1 "
              + "MutatingAdmissionPolicy:34,37,40,admissionregistration.k8s.io/v1 "
              + "MutatingAdmissionPolicyBinding:34,37,40,admissionregistration.k8s.io/v1";
      default -> oldestLine(apiVersion);
    };
  }

  private static @Nullable String oldestLine(String apiVersion) {
    return switch (apiVersion) {
      case "rbac.authorization.k8s.io/v1alpha1" ->
          "Role:5,17,23,rbac.authorization.k8s.io/v1 "
              + "RoleBinding:5,17,23,rbac.authorization.k8s.io/v1 "
              + "ClusterRole:5,17,23,rbac.authorization.k8s.io/v1 "
              + "ClusterRoleBinding:5,17,23,rbac.authorization.k8s.io/v1";
      case "scheduling.k8s.io/v1beta1" ->
          "PriorityClass:11,14,22,scheduling.k8s.io/v1 PodGroup:37,40,43, Workload:37,40,43,";
      case "scheduling.k8s.io/v1alpha1" ->
          "PriorityClass:8,14,23,scheduling.k8s.io/v1 Workload:35,0,0,";
      case "node.k8s.io/v1beta1" -> "RuntimeClass:13,22,25,node.k8s.io/v1";
      case "coordination.k8s.io/v1beta1" ->
          "Lease:12,19,22,coordination.k8s.io/v1 LeaseCandidate:33,36,39,";
      case "certificates.k8s.io/v1beta1" ->
          "CertificateSigningRequest:12,19,22,certificates.k8s.io/v1 "
              + "ClusterTrustBundle:33,37,40,certificates.k8s.io/v1 "
              + "PodCertificateRequest:35,37,40,certificates.k8s.io/v1";
      case "events.k8s.io/v1beta1" -> "Event:8,22,25,events.k8s.io/v1";
      case "apiregistration.k8s.io/v1beta1" -> "APIService:7,19,22,apiregistration.k8s.io/v1";
      case "flowcontrol.apiserver.k8s.io/v1beta1" ->
          "FlowSchema:20,23,26,flowcontrol.apiserver.k8s.io/v1 "
              + "PriorityLevelConfiguration:20,23,26,flowcontrol.apiserver.k8s.io/v1";
      case "flowcontrol.apiserver.k8s.io/v1beta2" ->
          "FlowSchema:23,26,29,flowcontrol.apiserver.k8s.io/v1 "
              + "PriorityLevelConfiguration:23,26,29,flowcontrol.apiserver.k8s.io/v1";
      case "flowcontrol.apiserver.k8s.io/v1beta3" ->
          "FlowSchema:26,29,32,flowcontrol.apiserver.k8s.io/v1 "
              + "PriorityLevelConfiguration:26,29,32,flowcontrol.apiserver.k8s.io/v1";
      case "resource.k8s.io/v1beta1" ->
          "DeviceClass:32,35,38,resource.k8s.io/v1 ResourceClaim:32,35,38,resource.k8s.io/v1 "
              + "ResourceClaimTemplate:32,35,38,resource.k8s.io/v1 "
              + "ResourceSlice:32,35,38,resource.k8s.io/v1";
      case "resource.k8s.io/v1beta2" ->
          "DeviceClass:33,36,39,resource.k8s.io/v1 ResourceClaim:33,36,39,resource.k8s.io/v1 "
              + "ResourceClaimTemplate:33,36,39,resource.k8s.io/v1 "
              + "ResourceSlice:33,36,39,resource.k8s.io/v1 DeviceTaintRule:36,39,42,";
      case "settings.k8s.io/v1alpha1" -> "PodPreset:6,0,20,";
      default -> null;
    };
  }
}
