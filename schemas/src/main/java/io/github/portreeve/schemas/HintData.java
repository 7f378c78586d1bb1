package io.github.portreeve.schemas;

import org.jspecify.annotations.Nullable;

/**
 * Required fields and listed values in the Kubernetes API, as {@link TypeHints} reads them.
 * Generated from testdata/schemas/fields.json by HintDataGenerator; run the tests with -Dupdate to
 * renew it.
 */
final class HintData {
  private HintData() {}

  /** What is said of an object type's fields, blank between two; null when nothing is. */
  static @Nullable String of(String type) {
    return switch (type) {
      case "apps.v1.DaemonSet" -> "spec!";
      case "apps.v1.DaemonSetSpec" -> "selector! template!";
      case "apps.v1.DaemonSetUpdateStrategy" -> "type=OnDelete|RollingUpdate";
      case "apps.v1.Deployment" -> "spec!";
      case "apps.v1.DeploymentSpec" -> "selector! template!";
      case "apps.v1.DeploymentStrategy" -> "type=Recreate|RollingUpdate";
      case "apps.v1.ReplicaSet" -> "spec!";
      case "apps.v1.ReplicaSetSpec" -> "selector!";
      case "apps.v1.StatefulSet" -> "spec!";
      case "apps.v1.StatefulSetSpec" ->
          "podManagementPolicy=OrderedReady|Parallel selector! template!";
      case "apps.v1.StatefulSetUpdateStrategy" -> "type=OnDelete|RollingUpdate";
      case "apps.v1beta1.DeploymentSpec" -> "template!";
      case "apps.v1beta1.StatefulSetSpec" -> "serviceName! template!";
      case "apps.v1beta2.DaemonSetSpec" -> "selector! template!";
      case "apps.v1beta2.DeploymentSpec" -> "selector! template!";
      case "apps.v1beta2.ReplicaSetSpec" -> "selector!";
      case "apps.v1beta2.StatefulSetSpec" -> "selector! serviceName! template!";
      case "batch.v1.CronJob" -> "spec!";
      case "batch.v1.CronJobSpec" ->
          "concurrencyPolicy=Allow|Forbid|Replace jobTemplate! schedule!";
      case "batch.v1.JobSpec" -> "template!";
      case "batch.v1.PodFailurePolicy" -> "rules!";
      case "batch.v1.PodFailurePolicyOnExitCodesRequirement" -> "operator! values!";
      case "batch.v1.PodFailurePolicyOnPodConditionsPattern" -> "type!";
      case "batch.v1.PodFailurePolicyRule" -> "action!";
      case "batch.v1.SuccessPolicy" -> "rules!";
      case "batch.v1beta1.CronJobSpec" -> "jobTemplate! schedule!";
      case "batch.v2alpha1.CronJobSpec" -> "jobTemplate! schedule!";
      case "core.v1.AWSElasticBlockStoreVolumeSource" -> "volumeID!";
      case "core.v1.AppArmorProfile" -> "type!";
      case "core.v1.AzureDiskVolumeSource" -> "diskName! diskURI!";
      case "core.v1.AzureFileVolumeSource" -> "secretName! shareName!";
      case "core.v1.CSIVolumeSource" -> "driver!";
      case "core.v1.CephFSVolumeSource" -> "monitors!";
      case "core.v1.CinderVolumeSource" -> "volumeID!";
      case "core.v1.ClusterTrustBundleProjection" -> "path!";
      case "core.v1.ConfigMapKeySelector" -> "key!";
      case "core.v1.Container" ->
          "imagePullPolicy=Always|IfNotPresent|Never name! "
              + "terminationMessagePolicy=FallbackToLogsOnError|File";
      case "core.v1.ContainerExtendedResourceRequest" ->
          "containerName! requestName! resourceName!";
      case "core.v1.ContainerPort" -> "containerPort! protocol=SCTP|TCP|UDP";
      case "core.v1.ContainerResizePolicy" -> "resourceName! restartPolicy!";
      case "core.v1.ContainerRestartRule" -> "action!";
      case "core.v1.ContainerRestartRuleOnExitCodes" -> "operator!";
      case "core.v1.ContainerStateTerminated" -> "exitCode!";
      case "core.v1.DownwardAPIVolumeFile" -> "path!";
      case "core.v1.EndpointAddress" -> "ip!";
      case "core.v1.EndpointPort" -> "port! protocol=SCTP|TCP|UDP";
      case "core.v1.EnvVar" -> "name!";
      case "core.v1.EphemeralContainer" ->
          "imagePullPolicy=Always|IfNotPresent|Never name! "
              + "terminationMessagePolicy=FallbackToLogsOnError|File";
      case "core.v1.EvictionResponder" -> "name! priority!";
      case "core.v1.FileKeySelector" -> "key! path! volumeName!";
      case "core.v1.FlexVolumeSource" -> "driver!";
      case "core.v1.GCEPersistentDiskVolumeSource" -> "pdName!";
      case "core.v1.GRPCAction" -> "port!";
      case "core.v1.GitRepoVolumeSource" -> "repository!";
      case "core.v1.GlusterfsVolumeSource" -> "endpoints! path!";
      case "core.v1.HTTPGetAction" -> "port! scheme=HTTP|HTTPS";
      case "core.v1.HTTPHeader" -> "name! value!";
      case "core.v1.HostAlias" -> "ip!";
      case "core.v1.HostIP" -> "ip!";
      case "core.v1.HostPathVolumeSource" -> "path!";
      case "core.v1.ISCSIVolumeSource" -> "iqn! lun! targetPortal!";
      case "core.v1.KeyToPath" -> "key! path!";
      case "core.v1.LinuxContainerUser" -> "gid! uid!";
      case "core.v1.NFSVolumeSource" -> "path! server!";
      case "core.v1.NodeAllocatableMappedResources" -> "name! quantity!";
      case "core.v1.NodeAllocatableOverheadResources" -> "name!";
      case "core.v1.NodeSelector" -> "nodeSelectorTerms!";
      case "core.v1.NodeSelectorRequirement" -> "key! operator!=DoesNotExist|Exists|Gt|In|Lt|NotIn";
      case "core.v1.ObjectFieldSelector" -> "fieldPath!";
      case "core.v1.PersistentVolumeClaimTemplate" -> "spec!";
      case "core.v1.PersistentVolumeClaimVolumeSource" -> "claimName!";
      case "core.v1.PhotonPersistentDiskVolumeSource" -> "pdID!";
      case "core.v1.PodAffinityTerm" -> "topologyKey!";
      case "core.v1.PodCertificateProjection" -> "keyType! signerName!";
      case "core.v1.PodIP" -> "ip!";
      case "core.v1.PodOS" -> "name!";
      case "core.v1.PodReadinessGate" -> "conditionType!";
      case "core.v1.PodResourceClaim" -> "name!";
      case "core.v1.PodSchedulingGate" -> "name!";
      case "core.v1.PodSpec" ->
          "containers! dnsPolicy=ClusterFirst|ClusterFirstWithHostNet|Default|None "
              + "restartPolicy=Always|Never|OnFailure";
      case "core.v1.PodVolumeHealth" -> "name!";
      case "core.v1.PortworxVolumeSource" -> "volumeID!";
      case "core.v1.PreferredSchedulingTerm" -> "preference! weight!";
      case "core.v1.QuobyteVolumeSource" -> "registry! volume!";
      case "core.v1.RBDVolumeSource" -> "image! monitors!";
      case "core.v1.ResourceClaim" -> "name!";
      case "core.v1.ResourceFieldSelector" -> "resource!";
      case "core.v1.ResourceHealth" -> "resourceID!";
      case "core.v1.ScaleIOVolumeSource" -> "gateway! secretRef! system!";
      case "core.v1.SeccompProfile" -> "type!=Localhost|RuntimeDefault|Unconfined";
      case "core.v1.SecretKeySelector" -> "key!";
      case "core.v1.ServiceAccountTokenProjection" -> "path!";
      case "core.v1.ServicePort" -> "port! protocol=SCTP|TCP|UDP";
      case "core.v1.ServiceSpec" ->
          "externalTrafficPolicy=Cluster|Local sessionAffinity=ClientIP|None "
              + "type=ClusterIP|ExternalName|LoadBalancer|NodePort";
      case "core.v1.SleepAction" -> "seconds!";
      case "core.v1.Sysctl" -> "name! value!";
      case "core.v1.TCPSocketAction" -> "port!";
      case "core.v1.Toleration" ->
          "effect=NoExecute|NoSchedule|PreferNoSchedule operator=Equal|Exists";
      case "core.v1.TopologySpreadConstraint" ->
          "maxSkew! topologyKey! whenUnsatisfiable!=DoNotSchedule|ScheduleAnyway";
      case "core.v1.TypedLocalObjectReference" -> "kind! name!";
      case "core.v1.TypedObjectReference" -> "kind! name!";
      case "core.v1.Volume" -> "name!";
      case "core.v1.VolumeDevice" -> "devicePath! name!";
      case "core.v1.VolumeMount" -> "mountPath! name!";
      case "core.v1.VsphereVirtualDiskVolumeSource" -> "volumePath!";
      case "core.v1.WeightedPodAffinityTerm" -> "podAffinityTerm! weight!";
      case "core.v1.WorkloadReference" -> "name! podGroup!";
      case "discovery.v1.Endpoint" -> "addresses!";
      case "discovery.v1.EndpointSlice" -> "addressType!=FQDN|IPv4|IPv6";
      case "discovery.v1.ForNode" -> "name!";
      case "discovery.v1.ForZone" -> "name!";
      case "discovery.v1alpha1.Endpoint" -> "addresses!";
      case "discovery.v1alpha1.EndpointSlice" -> "endpoints!";
      case "discovery.v1beta1.Endpoint" -> "addresses!";
      case "discovery.v1beta1.EndpointSlice" -> "addressType! endpoints!";
      case "discovery.v1beta1.ForZone" -> "name!";
      case "extensions.v1beta1.DaemonSetSpec" -> "template!";
      case "extensions.v1beta1.DeploymentSpec" -> "template!";
      case "extensions.v1beta1.HTTPIngressPath" -> "backend!";
      case "extensions.v1beta1.HTTPIngressRuleValue" -> "paths!";
      case "extensions.v1beta1.IPBlock" -> "cidr!";
      case "extensions.v1beta1.NetworkPolicySpec" -> "podSelector!";
      case "meta.v1.LabelSelectorRequirement" -> "key! operator!";
      case "meta.v1.OwnerReference" -> "apiVersion! kind! name! uid!";
      case "networking.v1.HTTPIngressPath" -> "backend! pathType!";
      case "networking.v1.HTTPIngressRuleValue" -> "paths!";
      case "networking.v1.IPBlock" -> "cidr!";
      case "networking.v1.IngressClassParametersReference" -> "kind! name!";
      case "networking.v1.IngressServiceBackend" -> "name!";
      case "networking.v1beta1.HTTPIngressPath" -> "backend!";
      case "networking.v1beta1.HTTPIngressRuleValue" -> "paths!";
      case "networking.v1beta1.IngressClassParametersReference" -> "kind! name!";
      case "scheduling.v1alpha3.TopologyConstraint" -> "key!";
      case "scheduling.v1alpha3.WorkloadPodGroupResourceClaim" -> "name!";
      default -> null;
    };
  }
}
