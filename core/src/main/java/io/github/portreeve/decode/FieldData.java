package io.github.portreeve.decode;

import org.jspecify.annotations.Nullable;

/**
 * The fields of the Kubernetes API, 1.16 to 1.37, as {@link FieldTable} reads them. Generated from
 * testdata/schemas/fields.json by FieldDataGenerator; run the tests with -Dupdate to renew it.
 */
final class FieldData {
  private FieldData() {}

  /** The object type of a kind written as {@code apps/v1 Deployment}. */
  static @Nullable String typeOf(String kind) {
    return switch (kind) {
      case "apps/v1 DaemonSet" -> "apps.v1.DaemonSet";
      case "apps/v1 Deployment" -> "apps.v1.Deployment";
      case "apps/v1 ReplicaSet" -> "apps.v1.ReplicaSet";
      case "apps/v1 StatefulSet" -> "apps.v1.StatefulSet";
      case "apps/v1beta1 Deployment" -> "apps.v1beta1.Deployment";
      case "apps/v1beta1 StatefulSet" -> "apps.v1beta1.StatefulSet";
      case "apps/v1beta2 DaemonSet" -> "apps.v1beta2.DaemonSet";
      case "apps/v1beta2 Deployment" -> "apps.v1beta2.Deployment";
      case "apps/v1beta2 ReplicaSet" -> "apps.v1beta2.ReplicaSet";
      case "apps/v1beta2 StatefulSet" -> "apps.v1beta2.StatefulSet";
      case "batch/v1 CronJob" -> "batch.v1.CronJob";
      case "batch/v1 Job" -> "batch.v1.Job";
      case "batch/v1beta1 CronJob" -> "batch.v1beta1.CronJob";
      case "batch/v2alpha1 CronJob" -> "batch.v2alpha1.CronJob";
      case "discovery.k8s.io/v1 EndpointSlice" -> "discovery.v1.EndpointSlice";
      case "discovery.k8s.io/v1alpha1 EndpointSlice" -> "discovery.v1alpha1.EndpointSlice";
      case "discovery.k8s.io/v1beta1 EndpointSlice" -> "discovery.v1beta1.EndpointSlice";
      case "extensions/v1beta1 DaemonSet" -> "extensions.v1beta1.DaemonSet";
      case "extensions/v1beta1 Deployment" -> "extensions.v1beta1.Deployment";
      case "extensions/v1beta1 Ingress" -> "extensions.v1beta1.Ingress";
      case "extensions/v1beta1 NetworkPolicy" -> "extensions.v1beta1.NetworkPolicy";
      case "extensions/v1beta1 ReplicaSet" -> "extensions.v1beta1.ReplicaSet";
      case "networking.k8s.io/v1 Ingress" -> "networking.v1.Ingress";
      case "networking.k8s.io/v1 IngressClass" -> "networking.v1.IngressClass";
      case "networking.k8s.io/v1 NetworkPolicy" -> "networking.v1.NetworkPolicy";
      case "networking.k8s.io/v1beta1 Ingress" -> "networking.v1beta1.Ingress";
      case "networking.k8s.io/v1beta1 IngressClass" -> "networking.v1beta1.IngressClass";
      case "v1 ConfigMap" -> "core.v1.ConfigMap";
      case "v1 Endpoints" -> "core.v1.Endpoints";
      case "v1 Namespace" -> "core.v1.Namespace";
      case "v1 Pod" -> "core.v1.Pod";
      case "v1 PodTemplate" -> "core.v1.PodTemplate";
      case "v1 ReplicationController" -> "core.v1.ReplicationController";
      case "v1 Secret" -> "core.v1.Secret";
      case "v1 Service" -> "core.v1.Service";
      default -> null;
    };
  }

  /** The fields of an object type, blank between two. */
  static @Nullable String fieldsOf(String type) {
    return switch (type) {
      case "apps.v1.DaemonSet" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:apps.v1.DaemonSetSpec "
              + "status:apps.v1.DaemonSetStatus";
      case "apps.v1.DaemonSetCondition" ->
          "lastTransitionTime:t message:s reason:s status:s type:s";
      case "apps.v1.DaemonSetSpec" ->
          "minReadySeconds:i revisionHistoryLimit:i selector:meta.v1.LabelSelector "
              + "template:core.v1.PodTemplateSpec updateStrategy:apps.v1.DaemonSetUpdateStrategy";
      case "apps.v1.DaemonSetStatus" ->
          "collisionCount:i conditions:[apps.v1.DaemonSetCondition currentNumberScheduled:i "
              + "desiredNumberScheduled:i numberAvailable:i numberMisscheduled:i numberReady:i "
              + "numberUnavailable:i observedGeneration:l updatedNumberScheduled:i";
      case "apps.v1.DaemonSetUpdateStrategy" ->
          "rollingUpdate:apps.v1.RollingUpdateDaemonSet type:s";
      case "apps.v1.Deployment" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:apps.v1.DeploymentSpec "
              + "status:apps.v1.DeploymentStatus";
      case "apps.v1.DeploymentCondition" ->
          "lastTransitionTime:t lastUpdateTime:t message:s reason:s status:s type:s";
      case "apps.v1.DeploymentSpec" ->
          "minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i "
              + "revisionHistoryLimit:i selector:meta.v1.LabelSelector "
              + "strategy:apps.v1.DeploymentStrategy template:core.v1.PodTemplateSpec";
      case "apps.v1.DeploymentStatus" ->
          "availableReplicas:i collisionCount:i conditions:[apps.v1.DeploymentCondition "
              + "observedGeneration:l readyReplicas:i replicas:i terminatingReplicas:i+33 "
              + "unavailableReplicas:i updatedReplicas:i";
      case "apps.v1.DeploymentStrategy" -> "rollingUpdate:apps.v1.RollingUpdateDeployment type:s";
      case "apps.v1.ReplicaSet" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:apps.v1.ReplicaSetSpec "
              + "status:apps.v1.ReplicaSetStatus";
      case "apps.v1.ReplicaSetCondition" ->
          "lastTransitionTime:t message:s reason:s status:s type:s";
      case "apps.v1.ReplicaSetSpec" ->
          "minReadySeconds:i replicas:i selector:meta.v1.LabelSelector "
              + "template:core.v1.PodTemplateSpec";
      case "apps.v1.ReplicaSetStatus" ->
          "availableReplicas:i conditions:[apps.v1.ReplicaSetCondition "
              + "fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas:i "
              + "terminatingReplicas:i+33";
      case "apps.v1.RollingUpdateDaemonSet" -> "maxSurge:p+21 maxUnavailable:p";
      case "apps.v1.RollingUpdateDeployment" -> "maxSurge:p maxUnavailable:p";
      case "apps.v1.RollingUpdateStatefulSetStrategy" -> "maxUnavailable:p+24 partition:i";
      case "apps.v1.StatefulSet" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:apps.v1.StatefulSetSpec "
              + "status:apps.v1.StatefulSetStatus";
      case "apps.v1.StatefulSetCondition" ->
          "lastTransitionTime:t message:s reason:s status:s type:s";
      case "apps.v1.StatefulSetOrdinals" -> "start:i";
      case "apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy" ->
          "whenDeleted:s whenScaled:s";
      case "apps.v1.StatefulSetSpec" ->
          "minReadySeconds:i+22 ordinals:apps.v1.StatefulSetOrdinals+26 "
              + "persistentVolumeClaimRetentionPolicy:apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy+23 "
              + "podManagementPolicy:s replicas:i revisionHistoryLimit:i "
              + "selector:meta.v1.LabelSelector serviceName:s template:core.v1.PodTemplateSpec "
              + "updateStrategy:apps.v1.StatefulSetUpdateStrategy "
              + "volumeClaimTemplates:[core.v1.PersistentVolumeClaim";
      case "apps.v1.StatefulSetStatus" ->
          "availableReplicas:i+22 collisionCount:i conditions:[apps.v1.StatefulSetCondition "
              + "currentReplicas:i currentRevision:s observedGeneration:l readyReplicas:i "
              + "replicas:i updateRevision:s updatedReplicas:i";
      case "apps.v1.StatefulSetUpdateStrategy" ->
          "rollingUpdate:apps.v1.RollingUpdateStatefulSetStrategy type:s";
      case "apps.v1beta1.Deployment" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:apps.v1beta1.DeploymentSpec "
              + "status:apps.v1beta1.DeploymentStatus";
      case "apps.v1beta1.DeploymentCondition" ->
          "lastTransitionTime:t lastUpdateTime:t message:s reason:s status:s type:s";
      case "apps.v1beta1.DeploymentSpec" ->
          "minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i "
              + "revisionHistoryLimit:i rollbackTo:apps.v1beta1.RollbackConfig "
              + "selector:meta.v1.LabelSelector strategy:apps.v1beta1.DeploymentStrategy "
              + "template:core.v1.PodTemplateSpec";
      case "apps.v1beta1.DeploymentStatus" ->
          "availableReplicas:i collisionCount:i "
              + "conditions:[apps.v1beta1.DeploymentCondition observedGeneration:l "
              + "readyReplicas:i replicas:i unavailableReplicas:i updatedReplicas:i";
      case "apps.v1beta1.DeploymentStrategy" ->
          "rollingUpdate:apps.v1beta1.RollingUpdateDeployment type:s";
      case "apps.v1beta1.RollbackConfig" -> "revision:l";
      case "apps.v1beta1.RollingUpdateDeployment" -> "maxSurge:p maxUnavailable:p";
      case "apps.v1beta1.RollingUpdateStatefulSetStrategy" -> "partition:i";
      case "apps.v1beta1.StatefulSet" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:apps.v1beta1.StatefulSetSpec status:apps.v1beta1.StatefulSetStatus";
      case "apps.v1beta1.StatefulSetCondition" ->
          "lastTransitionTime:t message:s reason:s status:s type:s";
      case "apps.v1beta1.StatefulSetSpec" ->
          "podManagementPolicy:s replicas:i revisionHistoryLimit:i "
              + "selector:meta.v1.LabelSelector serviceName:s template:core.v1.PodTemplateSpec "
              + "updateStrategy:apps.v1beta1.StatefulSetUpdateStrategy "
              + "volumeClaimTemplates:[core.v1.PersistentVolumeClaim";
      case "apps.v1beta1.StatefulSetStatus" ->
          "collisionCount:i conditions:[apps.v1beta1.StatefulSetCondition currentReplicas:i "
              + "currentRevision:s observedGeneration:l readyReplicas:i replicas:i "
              + "updateRevision:s updatedReplicas:i";
      case "apps.v1beta1.StatefulSetUpdateStrategy" ->
          "rollingUpdate:apps.v1beta1.RollingUpdateStatefulSetStrategy type:s";
      case "apps.v1beta2.DaemonSet" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:apps.v1beta2.DaemonSetSpec "
              + "status:apps.v1beta2.DaemonSetStatus";
      case "apps.v1beta2.DaemonSetCondition" ->
          "lastTransitionTime:t message:s reason:s status:s type:s";
      case "apps.v1beta2.DaemonSetSpec" ->
          "minReadySeconds:i revisionHistoryLimit:i selector:meta.v1.LabelSelector "
              + "template:core.v1.PodTemplateSpec "
              + "updateStrategy:apps.v1beta2.DaemonSetUpdateStrategy";
      case "apps.v1beta2.DaemonSetStatus" ->
          "collisionCount:i conditions:[apps.v1beta2.DaemonSetCondition "
              + "currentNumberScheduled:i desiredNumberScheduled:i numberAvailable:i "
              + "numberMisscheduled:i numberReady:i numberUnavailable:i observedGeneration:l "
              + "updatedNumberScheduled:i";
      case "apps.v1beta2.DaemonSetUpdateStrategy" ->
          "rollingUpdate:apps.v1beta2.RollingUpdateDaemonSet type:s";
      case "apps.v1beta2.Deployment" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:apps.v1beta2.DeploymentSpec "
              + "status:apps.v1beta2.DeploymentStatus";
      case "apps.v1beta2.DeploymentCondition" ->
          "lastTransitionTime:t lastUpdateTime:t message:s reason:s status:s type:s";
      case "apps.v1beta2.DeploymentSpec" ->
          "minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i "
              + "revisionHistoryLimit:i selector:meta.v1.LabelSelector "
              + "strategy:apps.v1beta2.DeploymentStrategy template:core.v1.PodTemplateSpec";
      case "apps.v1beta2.DeploymentStatus" ->
          "availableReplicas:i collisionCount:i "
              + "conditions:[apps.v1beta2.DeploymentCondition observedGeneration:l "
              + "readyReplicas:i replicas:i unavailableReplicas:i updatedReplicas:i";
      case "apps.v1beta2.DeploymentStrategy" ->
          "rollingUpdate:apps.v1beta2.RollingUpdateDeployment type:s";
      case "apps.v1beta2.ReplicaSet" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:apps.v1beta2.ReplicaSetSpec "
              + "status:apps.v1beta2.ReplicaSetStatus";
      case "apps.v1beta2.ReplicaSetCondition" ->
          "lastTransitionTime:t message:s reason:s status:s type:s";
      case "apps.v1beta2.ReplicaSetSpec" ->
          "minReadySeconds:i replicas:i selector:meta.v1.LabelSelector "
              + "template:core.v1.PodTemplateSpec";
      case "apps.v1beta2.ReplicaSetStatus" ->
          "availableReplicas:i conditions:[apps.v1beta2.ReplicaSetCondition "
              + "fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas:i";
      case "apps.v1beta2.RollingUpdateDaemonSet" -> "maxUnavailable:p";
      case "apps.v1beta2.RollingUpdateDeployment" -> "maxSurge:p maxUnavailable:p";
      case "apps.v1beta2.RollingUpdateStatefulSetStrategy" -> "partition:i";
      case "apps.v1beta2.StatefulSet" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:apps.v1beta2.StatefulSetSpec status:apps.v1beta2.StatefulSetStatus";
      case "apps.v1beta2.StatefulSetCondition" ->
          "lastTransitionTime:t message:s reason:s status:s type:s";
      case "apps.v1beta2.StatefulSetSpec" ->
          "podManagementPolicy:s replicas:i revisionHistoryLimit:i "
              + "selector:meta.v1.LabelSelector serviceName:s template:core.v1.PodTemplateSpec "
              + "updateStrategy:apps.v1beta2.StatefulSetUpdateStrategy "
              + "volumeClaimTemplates:[core.v1.PersistentVolumeClaim";
      case "apps.v1beta2.StatefulSetStatus" ->
          "collisionCount:i conditions:[apps.v1beta2.StatefulSetCondition currentReplicas:i "
              + "currentRevision:s observedGeneration:l readyReplicas:i replicas:i "
              + "updateRevision:s updatedReplicas:i";
      case "apps.v1beta2.StatefulSetUpdateStrategy" ->
          "rollingUpdate:apps.v1beta2.RollingUpdateStatefulSetStrategy type:s";
      case "batch.v1.CronJob" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:batch.v1.CronJobSpec "
              + "status:batch.v1.CronJobStatus";
      case "batch.v1.CronJobSpec" ->
          "concurrencyPolicy:s failedJobsHistoryLimit:i "
              + "jobTemplate:batch.v1.JobTemplateSpec schedule:s startingDeadlineSeconds:l "
              + "successfulJobsHistoryLimit:i suspend:b timeZone:s+24";
      case "batch.v1.CronJobStatus" ->
          "active:[core.v1.ObjectReference lastScheduleTime:t lastSuccessfulTime:t";
      case "batch.v1.Job" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:batch.v1.JobSpec "
              + "status:batch.v1.JobStatus";
      case "batch.v1.JobCondition" ->
          "lastProbeTime:t lastTransitionTime:t message:s reason:s status:s type:s";
      case "batch.v1.JobSchedulingConfiguration" ->
          "disruptionMode:scheduling.v1alpha3.WorkloadPodGroupDisruptionMode "
              + "resourceClaims:[scheduling.v1alpha3.WorkloadPodGroupResourceClaim "
              + "schedulingConstraints:scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints "
              + "schedulingPolicy:scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy";
      case "batch.v1.JobSpec" ->
          "activeDeadlineSeconds:l backoffLimit:i backoffLimitPerIndex:i+28 "
              + "completionMode:s+21 completions:i managedBy:s+30 manualSelector:b "
              + "maxFailedIndexes:i+28 parallelism:i "
              + "podFailurePolicy:batch.v1.PodFailurePolicy+25 podReplacementPolicy:s+28 "
              + "scheduling:batch.v1.JobSchedulingConfiguration+37 selector:meta.v1.LabelSelector "
              + "successPolicy:batch.v1.SuccessPolicy+30 suspend:b+21 "
              + "template:core.v1.PodTemplateSpec ttlSecondsAfterFinished:i";
      case "batch.v1.JobStatus" ->
          "active:i completedIndexes:s+21 completionTime:t "
              + "conditions:[batch.v1.JobCondition failed:i failedIndexes:s+28 ready:i+23 "
              + "startTime:t succeeded:i terminating:i+28 "
              + "uncountedTerminatedPods:batch.v1.UncountedTerminatedPods+22";
      case "batch.v1.JobTemplateSpec" -> "metadata:meta.v1.ObjectMeta spec:batch.v1.JobSpec";
      case "batch.v1.PodFailurePolicy" -> "rules:[batch.v1.PodFailurePolicyRule";
      case "batch.v1.PodFailurePolicyOnExitCodesRequirement" ->
          "containerName:s operator:s values:[i";
      case "batch.v1.PodFailurePolicyOnPodConditionsPattern" -> "status:s type:s";
      case "batch.v1.PodFailurePolicyRule" ->
          "action:s onExitCodes:batch.v1.PodFailurePolicyOnExitCodesRequirement "
              + "onPodConditions:[batch.v1.PodFailurePolicyOnPodConditionsPattern";
      case "batch.v1.SuccessPolicy" -> "rules:[batch.v1.SuccessPolicyRule";
      case "batch.v1.SuccessPolicyRule" -> "succeededCount:i succeededIndexes:s";
      case "batch.v1.UncountedTerminatedPods" -> "failed:[s succeeded:[s";
      case "batch.v1beta1.CronJob" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:batch.v1beta1.CronJobSpec "
              + "status:batch.v1beta1.CronJobStatus";
      case "batch.v1beta1.CronJobSpec" ->
          "concurrencyPolicy:s failedJobsHistoryLimit:i "
              + "jobTemplate:batch.v1beta1.JobTemplateSpec schedule:s startingDeadlineSeconds:l "
              + "successfulJobsHistoryLimit:i suspend:b timeZone:s+24";
      case "batch.v1beta1.CronJobStatus" ->
          "active:[core.v1.ObjectReference lastScheduleTime:t lastSuccessfulTime:t+21";
      case "batch.v1beta1.JobTemplateSpec" -> "metadata:meta.v1.ObjectMeta spec:batch.v1.JobSpec";
      case "batch.v2alpha1.CronJob" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:batch.v2alpha1.CronJobSpec "
              + "status:batch.v2alpha1.CronJobStatus";
      case "batch.v2alpha1.CronJobSpec" ->
          "concurrencyPolicy:s failedJobsHistoryLimit:i "
              + "jobTemplate:batch.v2alpha1.JobTemplateSpec schedule:s startingDeadlineSeconds:l "
              + "successfulJobsHistoryLimit:i suspend:b";
      case "batch.v2alpha1.CronJobStatus" -> "active:[core.v1.ObjectReference lastScheduleTime:t";
      case "batch.v2alpha1.JobTemplateSpec" -> "metadata:meta.v1.ObjectMeta spec:batch.v1.JobSpec";
      case "core.v1.AWSElasticBlockStoreVolumeSource" ->
          "fsType:s partition:i readOnly:b volumeID:s";
      case "core.v1.Affinity" ->
          "nodeAffinity:core.v1.NodeAffinity podAffinity:core.v1.PodAffinity "
              + "podAntiAffinity:core.v1.PodAntiAffinity";
      case "core.v1.AppArmorProfile" -> "localhostProfile:s type:s";
      case "core.v1.AzureDiskVolumeSource" ->
          "cachingMode:s diskName:s diskURI:s fsType:s kind:s readOnly:b";
      case "core.v1.AzureFileVolumeSource" -> "readOnly:b secretName:s shareName:s";
      case "core.v1.CSIVolumeSource" ->
          "driver:s fsType:s nodePublishSecretRef:core.v1.LocalObjectReference readOnly:b "
              + "volumeAttributes:{s";
      case "core.v1.Capabilities" -> "add:[s drop:[s";
      case "core.v1.CephFSVolumeSource" ->
          "monitors:[s path:s readOnly:b secretFile:s "
              + "secretRef:core.v1.LocalObjectReference user:s";
      case "core.v1.CinderVolumeSource" ->
          "fsType:s readOnly:b secretRef:core.v1.LocalObjectReference volumeID:s";
      case "core.v1.ClaimSource" -> "resourceClaimName:s resourceClaimTemplateName:s";
      case "core.v1.ClientIPConfig" -> "timeoutSeconds:i";
      case "core.v1.ClusterTrustBundleProjection" ->
          "labelSelector:meta.v1.LabelSelector name:s optional:b path:s signerName:s user:l+37";
      case "core.v1.ConfigMap" ->
          "apiVersion:s binaryData:{y data:{s immutable:b+18 kind:s metadata:meta.v1.ObjectMeta";
      case "core.v1.ConfigMapEnvSource" -> "name:s optional:b";
      case "core.v1.ConfigMapKeySelector" -> "key:s name:s optional:b";
      case "core.v1.ConfigMapProjection" -> "items:[core.v1.KeyToPath name:s optional:b";
      case "core.v1.ConfigMapVolumeSource" ->
          "defaultMode:i defaultUser:l+37 items:[core.v1.KeyToPath name:s optional:b";
      case "core.v1.Container" ->
          "args:[s command:[s env:[core.v1.EnvVar envFrom:[core.v1.EnvFromSource image:s "
              + "imagePullPolicy:s lifecycle:core.v1.Lifecycle livenessProbe:core.v1.Probe name:s "
              + "ports:[core.v1.ContainerPort readinessProbe:core.v1.Probe "
              + "resizePolicy:[core.v1.ContainerResizePolicy+27 "
              + "resources:core.v1.ResourceRequirements restartPolicy:s+28 "
              + "restartPolicyRules:[core.v1.ContainerRestartRule+34 "
              + "securityContext:core.v1.SecurityContext startupProbe:core.v1.Probe stdin:b "
              + "stdinOnce:b terminationMessagePath:s terminationMessagePolicy:s tty:b "
              + "volumeDevices:[core.v1.VolumeDevice volumeMounts:[core.v1.VolumeMount "
              + "workingDir:s";
      case "core.v1.ContainerExtendedResourceRequest" ->
          "containerName:s requestName:s resourceName:s";
      case "core.v1.ContainerPort" -> "containerPort:i hostIP:s hostPort:i name:s protocol:s";
      case "core.v1.ContainerResizePolicy" -> "resourceName:s restartPolicy:s";
      case "core.v1.ContainerRestartRule" ->
          "action:s exitCodes:core.v1.ContainerRestartRuleOnExitCodes";
      case "core.v1.ContainerRestartRuleOnExitCodes" -> "operator:s values:[i";
      case "core.v1.ContainerState" ->
          "running:core.v1.ContainerStateRunning "
              + "terminated:core.v1.ContainerStateTerminated "
              + "waiting:core.v1.ContainerStateWaiting";
      case "core.v1.ContainerStateRunning" -> "startedAt:t";
      case "core.v1.ContainerStateTerminated" ->
          "containerID:s exitCode:i finishedAt:t message:s reason:s signal:i startedAt:t";
      case "core.v1.ContainerStateWaiting" -> "message:s reason:s";
      case "core.v1.ContainerStatus" ->
          "allocatedResources:{q+27 allocatedResourcesStatus:[core.v1.ResourceStatus+31 "
              + "containerID:s image:s imageID:s lastState:core.v1.ContainerState name:s ready:b "
              + "resources:core.v1.ResourceRequirements+27 restartCount:i started:b "
              + "state:core.v1.ContainerState stopSignal:s+33 user:core.v1.ContainerUser+31 "
              + "volumeMounts:[core.v1.VolumeMountStatus+30";
      case "core.v1.ContainerUser" -> "linux:core.v1.LinuxContainerUser";
      case "core.v1.DownwardAPIProjection" -> "items:[core.v1.DownwardAPIVolumeFile";
      case "core.v1.DownwardAPIVolumeFile" ->
          "fieldRef:core.v1.ObjectFieldSelector mode:i path:s "
              + "resourceFieldRef:core.v1.ResourceFieldSelector user:l+37";
      case "core.v1.DownwardAPIVolumeSource" ->
          "defaultMode:i defaultUser:l+37 items:[core.v1.DownwardAPIVolumeFile";
      case "core.v1.EmptyDirVolumeSource" -> "medium:s mode:i+37 sizeLimit:q";
      case "core.v1.EndpointAddress" ->
          "hostname:s ip:s nodeName:s targetRef:core.v1.ObjectReference";
      case "core.v1.EndpointPort" -> "appProtocol:s+18 name:s port:i protocol:s";
      case "core.v1.EndpointSubset" ->
          "addresses:[core.v1.EndpointAddress notReadyAddresses:[core.v1.EndpointAddress "
              + "ports:[core.v1.EndpointPort";
      case "core.v1.Endpoints" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta subsets:[core.v1.EndpointSubset";
      case "core.v1.EnvFromSource" ->
          "configMapRef:core.v1.ConfigMapEnvSource prefix:s secretRef:core.v1.SecretEnvSource";
      case "core.v1.EnvVar" -> "name:s value:s valueFrom:core.v1.EnvVarSource";
      case "core.v1.EnvVarSource" ->
          "configMapKeyRef:core.v1.ConfigMapKeySelector "
              + "fieldRef:core.v1.ObjectFieldSelector fileKeyRef:core.v1.FileKeySelector+34 "
              + "resourceFieldRef:core.v1.ResourceFieldSelector "
              + "secretKeyRef:core.v1.SecretKeySelector";
      case "core.v1.EphemeralContainer" ->
          "args:[s command:[s env:[core.v1.EnvVar envFrom:[core.v1.EnvFromSource image:s "
              + "imagePullPolicy:s lifecycle:core.v1.Lifecycle livenessProbe:core.v1.Probe name:s "
              + "ports:[core.v1.ContainerPort readinessProbe:core.v1.Probe "
              + "resizePolicy:[core.v1.ContainerResizePolicy+27 "
              + "resources:core.v1.ResourceRequirements restartPolicy:s+28 "
              + "restartPolicyRules:[core.v1.ContainerRestartRule+34 "
              + "securityContext:core.v1.SecurityContext startupProbe:core.v1.Probe stdin:b "
              + "stdinOnce:b targetContainerName:s terminationMessagePath:s "
              + "terminationMessagePolicy:s tty:b volumeDevices:[core.v1.VolumeDevice "
              + "volumeMounts:[core.v1.VolumeMount workingDir:s";
      case "core.v1.EphemeralVolumeSource" ->
          "readOnly:b-20 volumeClaimTemplate:core.v1.PersistentVolumeClaimTemplate";
      case "core.v1.EvictionResponder" -> "name:s priority:i";
      case "core.v1.ExecAction" -> "command:[s";
      case "core.v1.FCVolumeSource" -> "fsType:s lun:i readOnly:b targetWWNs:[s wwids:[s";
      case "core.v1.FileKeySelector" -> "key:s optional:b path:s volumeName:s";
      case "core.v1.FlexVolumeSource" ->
          "driver:s fsType:s options:{s readOnly:b secretRef:core.v1.LocalObjectReference";
      case "core.v1.FlockerVolumeSource" -> "datasetName:s datasetUUID:s";
      case "core.v1.GCEPersistentDiskVolumeSource" -> "fsType:s partition:i pdName:s readOnly:b";
      case "core.v1.GRPCAction" -> "mode:s+37 port:i service:s";
      case "core.v1.GitRepoVolumeSource" -> "directory:s repository:s revision:s";
      case "core.v1.GlusterfsVolumeSource" -> "endpoints:s path:s readOnly:b";
      case "core.v1.HTTPGetAction" ->
          "host:s httpHeaders:[core.v1.HTTPHeader path:s port:p protocol:s+37 scheme:s";
      case "core.v1.HTTPHeader" -> "name:s value:s";
      case "core.v1.Handler" ->
          "exec:core.v1.ExecAction httpGet:core.v1.HTTPGetAction tcpSocket:core.v1.TCPSocketAction";
      case "core.v1.HostAlias" -> "hostnames:[s ip:s";
      case "core.v1.HostIP" -> "ip:s";
      case "core.v1.HostPathVolumeSource" -> "path:s type:s";
      case "core.v1.ISCSIVolumeSource" ->
          "chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:s iqn:s "
              + "iscsiInterface:s lun:i portals:[s readOnly:b "
              + "secretRef:core.v1.LocalObjectReference targetPortal:s";
      case "core.v1.ImageVolumeSource" -> "pullPolicy:s reference:s";
      case "core.v1.ImageVolumeStatus" -> "imageRef:s";
      case "core.v1.KeyToPath" -> "key:s mode:i path:s user:l+37";
      case "core.v1.Lifecycle" ->
          "postStart:core.v1.LifecycleHandler preStop:core.v1.LifecycleHandler stopSignal:s+33";
      case "core.v1.LifecycleHandler" ->
          "exec:core.v1.ExecAction httpGet:core.v1.HTTPGetAction "
              + "sleep:core.v1.SleepAction+29 tcpSocket:core.v1.TCPSocketAction";
      case "core.v1.LinuxContainerUser" -> "gid:l supplementalGroups:[l uid:l";
      case "core.v1.LoadBalancerIngress" ->
          "hostname:s ip:s ipMode:s+29 ports:[core.v1.PortStatus+20";
      case "core.v1.LoadBalancerStatus" -> "ingress:[core.v1.LoadBalancerIngress";
      case "core.v1.LocalObjectReference" -> "name:s";
      case "core.v1.ModifyVolumeStatus" -> "status:s targetVolumeAttributesClassName:s";
      case "core.v1.NFSVolumeSource" -> "path:s readOnly:b server:s";
      case "core.v1.Namespace" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:core.v1.NamespaceSpec "
              + "status:core.v1.NamespaceStatus";
      case "core.v1.NamespaceCondition" ->
          "lastTransitionTime:t message:s reason:s status:s type:s";
      case "core.v1.NamespaceSpec" -> "finalizers:[s";
      case "core.v1.NamespaceStatus" -> "conditions:[core.v1.NamespaceCondition phase:s";
      case "core.v1.NodeAffinity" ->
          "preferredDuringSchedulingIgnoredDuringExecution:[core.v1.PreferredSchedulingTerm "
              + "requiredDuringSchedulingIgnoredDuringExecution:core.v1.NodeSelector";
      case "core.v1.NodeAllocatableMappedResources" -> "name:s quantity:q";
      case "core.v1.NodeAllocatableOverheadResources" -> "name:s perContainer:q perPod:q";
      case "core.v1.NodeAllocatableResourceClaimStatus" ->
          "containers:[s mapping:[core.v1.NodeAllocatableMappedResources+37 "
              + "overhead:[core.v1.NodeAllocatableOverheadResources+37 resourceClaimName:s "
              + "resources:{q-36";
      case "core.v1.NodeSelector" -> "nodeSelectorTerms:[core.v1.NodeSelectorTerm";
      case "core.v1.NodeSelectorRequirement" -> "key:s operator:s values:[s";
      case "core.v1.NodeSelectorTerm" ->
          "matchExpressions:[core.v1.NodeSelectorRequirement "
              + "matchFields:[core.v1.NodeSelectorRequirement";
      case "core.v1.ObjectFieldSelector" -> "apiVersion:s fieldPath:s";
      case "core.v1.ObjectReference" ->
          "apiVersion:s fieldPath:s kind:s name:s namespace:s resourceVersion:s uid:s";
      case "core.v1.PersistentVolumeClaim" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:core.v1.PersistentVolumeClaimSpec "
              + "status:core.v1.PersistentVolumeClaimStatus";
      case "core.v1.PersistentVolumeClaimCondition" ->
          "lastProbeTime:t lastTransitionTime:t message:s reason:s status:s type:s";
      case "core.v1.PersistentVolumeClaimSpec" ->
          "accessModes:[s dataSource:core.v1.TypedLocalObjectReference "
              + "dataSourceRef:core.v1.TypedObjectReference+22 "
              + "resources:core.v1.VolumeResourceRequirements selector:meta.v1.LabelSelector "
              + "storageClassName:s volumeAttributesClassName:s+29 volumeMode:s volumeName:s";
      case "core.v1.PersistentVolumeClaimStatus" ->
          "accessModes:[s allocatedResourceStatuses:{s+28 allocatedResources:{q+23 "
              + "capacity:{q conditions:[core.v1.PersistentVolumeClaimCondition "
              + "currentVolumeAttributesClassName:s+29 healthStatus:core.v1.VolumeHealthStatus+37 "
              + "modifyVolumeStatus:core.v1.ModifyVolumeStatus+29 phase:s resizeStatus:s+23-27";
      case "core.v1.PersistentVolumeClaimTemplate" ->
          "metadata:meta.v1.ObjectMeta spec:core.v1.PersistentVolumeClaimSpec";
      case "core.v1.PersistentVolumeClaimVolumeSource" -> "claimName:s readOnly:b";
      case "core.v1.PhotonPersistentDiskVolumeSource" -> "fsType:s pdID:s";
      case "core.v1.Pod" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:core.v1.PodSpec "
              + "status:core.v1.PodStatus";
      case "core.v1.PodAffinity" ->
          "preferredDuringSchedulingIgnoredDuringExecution:[core.v1.WeightedPodAffinityTerm "
              + "requiredDuringSchedulingIgnoredDuringExecution:[core.v1.PodAffinityTerm";
      case "core.v1.PodAffinityTerm" ->
          "labelSelector:meta.v1.LabelSelector matchLabelKeys:[s+29 mismatchLabelKeys:[s+29 "
              + "namespaceSelector:meta.v1.LabelSelector+21 namespaces:[s topologyKey:s";
      case "core.v1.PodAntiAffinity" ->
          "preferredDuringSchedulingIgnoredDuringExecution:[core.v1.WeightedPodAffinityTerm "
              + "requiredDuringSchedulingIgnoredDuringExecution:[core.v1.PodAffinityTerm";
      case "core.v1.PodCertificateProjection" ->
          "certificateChainPath:s credentialBundlePath:s keyPath:s keyType:s "
              + "maxExpirationSeconds:i signerName:s user:l+37 userAnnotations:{s+35";
      case "core.v1.PodCondition" ->
          "lastProbeTime:t lastTransitionTime:t message:s observedGeneration:l+33 reason:s "
              + "status:s type:s";
      case "core.v1.PodDNSConfig" ->
          "nameservers:[s options:[core.v1.PodDNSConfigOption searches:[s";
      case "core.v1.PodDNSConfigOption" -> "name:s value:s";
      case "core.v1.PodExtendedResourceClaimStatus" ->
          "requestMappings:[core.v1.ContainerExtendedResourceRequest resourceClaimName:s";
      case "core.v1.PodIP" -> "ip:s";
      case "core.v1.PodOS" -> "name:s";
      case "core.v1.PodReadinessGate" -> "conditionType:s";
      case "core.v1.PodResourceClaim" ->
          "name:s resourceClaimName:s+31 resourceClaimTemplateName:s+31 "
              + "source:core.v1.ClaimSource-30";
      case "core.v1.PodResourceClaimStatus" -> "name:s resourceClaimName:s";
      case "core.v1.PodSchedulingGate" -> "name:s";
      case "core.v1.PodSchedulingGroup" -> "podGroupName:s";
      case "core.v1.PodSecurityContext" ->
          "appArmorProfile:core.v1.AppArmorProfile+30 fsGroup:l fsGroupChangePolicy:s+18 "
              + "runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxChangePolicy:s+32 "
              + "seLinuxOptions:core.v1.SELinuxOptions seccompProfile:core.v1.SeccompProfile+19 "
              + "supplementalGroups:[l supplementalGroupsPolicy:s+31 sysctls:[core.v1.Sysctl "
              + "windowsOptions:core.v1.WindowsSecurityContextOptions";
      case "core.v1.PodSpec" ->
          "activeDeadlineSeconds:l affinity:core.v1.Affinity automountServiceAccountToken:b "
              + "containers:[core.v1.Container dnsConfig:core.v1.PodDNSConfig dnsPolicy:s "
              + "enableServiceLinks:b ephemeralContainers:[core.v1.EphemeralContainer "
              + "evictionResponders:[core.v1.EvictionResponder+37 hostAliases:[core.v1.HostAlias "
              + "hostIPC:b hostNetwork:b hostPID:b hostUsers:b+25 hostname:s "
              + "hostnameOverride:s+34 imagePullSecrets:[core.v1.LocalObjectReference "
              + "initContainers:[core.v1.Container nodeName:s nodeSelector:{s os:core.v1.PodOS+23 "
              + "overhead:{q preemptionPolicy:s priority:i priorityClassName:s "
              + "readinessGates:[core.v1.PodReadinessGate "
              + "resourceClaims:[core.v1.PodResourceClaim+26 "
              + "resources:core.v1.ResourceRequirements+32 restartPolicy:s runtimeClassName:s "
              + "schedulerName:s schedulingGates:[core.v1.PodSchedulingGate+26 "
              + "schedulingGroup:core.v1.PodSchedulingGroup+36 "
              + "securityContext:core.v1.PodSecurityContext serviceAccount:s serviceAccountName:s "
              + "setHostnameAsFQDN:b+19 shareProcessNamespace:b subdomain:s "
              + "terminationGracePeriodSeconds:l tolerations:[core.v1.Toleration "
              + "topologySpreadConstraints:[core.v1.TopologySpreadConstraint "
              + "volumes:[core.v1.Volume workloadRef:core.v1.WorkloadReference+35-35";
      case "core.v1.PodStatus" ->
          "allocatedResources:{q+35 conditions:[core.v1.PodCondition "
              + "containerStatuses:[core.v1.ContainerStatus "
              + "ephemeralContainerStatuses:[core.v1.ContainerStatus "
              + "extendedResourceClaimStatus:core.v1.PodExtendedResourceClaimStatus+34 hostIP:s "
              + "hostIPs:[core.v1.HostIP+28 initContainerStatuses:[core.v1.ContainerStatus "
              + "message:s "
              + "nodeAllocatableResourceClaimStatuses:[core.v1.NodeAllocatableResourceClaimStatus+36 "
              + "nominatedNodeName:s observedGeneration:l+33 phase:s podIP:s "
              + "podIPs:[core.v1.PodIP qosClass:s reason:s resize:s+27 "
              + "resourceClaimStatuses:[core.v1.PodResourceClaimStatus+28 "
              + "resources:core.v1.ResourceRequirements+35 startTime:t "
              + "volumeHealth:[core.v1.PodVolumeHealth+37";
      case "core.v1.PodTemplate" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta template:core.v1.PodTemplateSpec";
      case "core.v1.PodTemplateSpec" -> "metadata:meta.v1.ObjectMeta spec:core.v1.PodSpec";
      case "core.v1.PodVolumeHealth" ->
          "healthConditions:[core.v1.VolumeHealthCondition lastTransitionTime:t name:s";
      case "core.v1.PortStatus" -> "error:s port:i protocol:s";
      case "core.v1.PortworxVolumeSource" -> "fsType:s readOnly:b volumeID:s";
      case "core.v1.PreferredSchedulingTerm" -> "preference:core.v1.NodeSelectorTerm weight:i";
      case "core.v1.Probe" ->
          "exec:core.v1.ExecAction failureThreshold:i grpc:core.v1.GRPCAction+23 "
              + "httpGet:core.v1.HTTPGetAction initialDelaySeconds:i periodSeconds:i "
              + "successThreshold:i tcpSocket:core.v1.TCPSocketAction "
              + "terminationGracePeriodSeconds:l+21 timeoutSeconds:i";
      case "core.v1.ProjectedVolumeSource" ->
          "defaultMode:i defaultUser:l+37 sources:[core.v1.VolumeProjection";
      case "core.v1.QuobyteVolumeSource" ->
          "group:s readOnly:b registry:s tenant:s user:s volume:s";
      case "core.v1.RBDVolumeSource" ->
          "fsType:s image:s keyring:s monitors:[s pool:s readOnly:b "
              + "secretRef:core.v1.LocalObjectReference user:s";
      case "core.v1.ReplicationController" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:core.v1.ReplicationControllerSpec "
              + "status:core.v1.ReplicationControllerStatus";
      case "core.v1.ReplicationControllerCondition" ->
          "lastTransitionTime:t message:s reason:s status:s type:s";
      case "core.v1.ReplicationControllerSpec" ->
          "minReadySeconds:i replicas:i selector:{s template:core.v1.PodTemplateSpec";
      case "core.v1.ReplicationControllerStatus" ->
          "availableReplicas:i conditions:[core.v1.ReplicationControllerCondition "
              + "fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas:i";
      case "core.v1.ResourceClaim" -> "name:s request:s+31";
      case "core.v1.ResourceFieldSelector" -> "containerName:s divisor:q resource:s";
      case "core.v1.ResourceHealth" -> "health:s message:s+36 resourceID:s";
      case "core.v1.ResourceRequirements" ->
          "claims:[core.v1.ResourceClaim+26 limits:{q requests:{q";
      case "core.v1.ResourceStatus" -> "name:s resources:[core.v1.ResourceHealth";
      case "core.v1.SELinuxOptions" -> "level:s role:s type:s user:s";
      case "core.v1.ScaleIOVolumeSource" ->
          "fsType:s gateway:s protectionDomain:s readOnly:b "
              + "secretRef:core.v1.LocalObjectReference sslEnabled:b storageMode:s storagePool:s "
              + "system:s volumeName:s";
      case "core.v1.SeccompProfile" -> "localhostProfile:s type:s";
      case "core.v1.Secret" ->
          "apiVersion:s data:{y immutable:b+18 kind:s metadata:meta.v1.ObjectMeta "
              + "stringData:{s type:s";
      case "core.v1.SecretEnvSource" -> "name:s optional:b";
      case "core.v1.SecretKeySelector" -> "key:s name:s optional:b";
      case "core.v1.SecretProjection" -> "items:[core.v1.KeyToPath name:s optional:b";
      case "core.v1.SecretVolumeSource" ->
          "defaultMode:i defaultUser:l+37 items:[core.v1.KeyToPath optional:b secretName:s";
      case "core.v1.SecurityContext" ->
          "allowPrivilegeEscalation:b appArmorProfile:core.v1.AppArmorProfile+30 "
              + "capabilities:core.v1.Capabilities privileged:b procMount:s "
              + "readOnlyRootFilesystem:b runAsGroup:l runAsNonRoot:b runAsUser:l "
              + "seLinuxOptions:core.v1.SELinuxOptions seccompProfile:core.v1.SeccompProfile+19 "
              + "windowsOptions:core.v1.WindowsSecurityContextOptions";
      case "core.v1.Service" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:core.v1.ServiceSpec "
              + "status:core.v1.ServiceStatus";
      case "core.v1.ServiceAccountTokenProjection" ->
          "audience:s expirationSeconds:l path:s user:l+37";
      case "core.v1.ServicePort" ->
          "appProtocol:s+18 name:s nodePort:i port:i protocol:s targetPort:p";
      case "core.v1.ServiceSpec" ->
          "allocateLoadBalancerNodePorts:b+20 clusterIP:s clusterIPs:[s+20 externalIPs:[s "
              + "externalName:s externalTrafficPolicy:s healthCheckNodePort:i "
              + "internalTrafficPolicy:s+21 ipFamilies:[s+20 ipFamily:s-19 ipFamilyPolicy:s+20 "
              + "loadBalancerClass:s+21 loadBalancerIP:s loadBalancerSourceRanges:[s "
              + "ports:[core.v1.ServicePort publishNotReadyAddresses:b selector:{s "
              + "sessionAffinity:s sessionAffinityConfig:core.v1.SessionAffinityConfig "
              + "topologyKeys:[s+17-21 trafficDistribution:s+30 type:s";
      case "core.v1.ServiceStatus" ->
          "conditions:[meta.v1.Condition+20 loadBalancer:core.v1.LoadBalancerStatus";
      case "core.v1.SessionAffinityConfig" -> "clientIP:core.v1.ClientIPConfig";
      case "core.v1.SleepAction" -> "seconds:l";
      case "core.v1.StorageOSVolumeSource" ->
          "fsType:s readOnly:b secretRef:core.v1.LocalObjectReference volumeName:s "
              + "volumeNamespace:s";
      case "core.v1.Sysctl" -> "name:s value:s";
      case "core.v1.TCPSocketAction" -> "host:s port:p";
      case "core.v1.Toleration" -> "effect:s key:s operator:s tolerationSeconds:l value:s";
      case "core.v1.TopologySpreadConstraint" ->
          "labelSelector:meta.v1.LabelSelector matchLabelKeys:[s+25 maxSkew:i "
              + "minDomains:i+24 nodeAffinityPolicy:s+25 nodeTaintsPolicy:s+25 topologyKey:s "
              + "whenUnsatisfiable:s";
      case "core.v1.TypedLocalObjectReference" -> "apiGroup:s kind:s name:s";
      case "core.v1.TypedObjectReference" -> "apiGroup:s kind:s name:s namespace:s";
      case "core.v1.Volume" ->
          "awsElasticBlockStore:core.v1.AWSElasticBlockStoreVolumeSource "
              + "azureDisk:core.v1.AzureDiskVolumeSource azureFile:core.v1.AzureFileVolumeSource "
              + "cephfs:core.v1.CephFSVolumeSource cinder:core.v1.CinderVolumeSource "
              + "configMap:core.v1.ConfigMapVolumeSource csi:core.v1.CSIVolumeSource "
              + "downwardAPI:core.v1.DownwardAPIVolumeSource "
              + "emptyDir:core.v1.EmptyDirVolumeSource ephemeral:core.v1.EphemeralVolumeSource+19 "
              + "fc:core.v1.FCVolumeSource flexVolume:core.v1.FlexVolumeSource "
              + "flocker:core.v1.FlockerVolumeSource "
              + "gcePersistentDisk:core.v1.GCEPersistentDiskVolumeSource "
              + "gitRepo:core.v1.GitRepoVolumeSource glusterfs:core.v1.GlusterfsVolumeSource "
              + "hostPath:core.v1.HostPathVolumeSource image:core.v1.ImageVolumeSource+31 "
              + "iscsi:core.v1.ISCSIVolumeSource name:s nfs:core.v1.NFSVolumeSource "
              + "persistentVolumeClaim:core.v1.PersistentVolumeClaimVolumeSource "
              + "photonPersistentDisk:core.v1.PhotonPersistentDiskVolumeSource "
              + "portworxVolume:core.v1.PortworxVolumeSource "
              + "projected:core.v1.ProjectedVolumeSource quobyte:core.v1.QuobyteVolumeSource "
              + "rbd:core.v1.RBDVolumeSource scaleIO:core.v1.ScaleIOVolumeSource "
              + "secret:core.v1.SecretVolumeSource storageos:core.v1.StorageOSVolumeSource "
              + "vsphereVolume:core.v1.VsphereVirtualDiskVolumeSource";
      case "core.v1.VolumeDevice" -> "devicePath:s name:s";
      case "core.v1.VolumeHealthCondition" -> "message:s reason:s status:s";
      case "core.v1.VolumeHealthStatus" ->
          "healthConditions:[core.v1.VolumeHealthCondition lastTransitionTime:t";
      case "core.v1.VolumeMount" ->
          "bindMountOptions:[s+37 mountPath:s mountPropagation:s name:s readOnly:b "
              + "recursiveReadOnly:s+30 subPath:s subPathExpr:s";
      case "core.v1.VolumeMountStatus" ->
          "mountPath:s name:s readOnly:b recursiveReadOnly:s volumeStatus:core.v1.VolumeStatus+36";
      case "core.v1.VolumeProjection" ->
          "clusterTrustBundle:core.v1.ClusterTrustBundleProjection+29 "
              + "configMap:core.v1.ConfigMapProjection downwardAPI:core.v1.DownwardAPIProjection "
              + "podCertificate:core.v1.PodCertificateProjection+34 "
              + "secret:core.v1.SecretProjection "
              + "serviceAccountToken:core.v1.ServiceAccountTokenProjection";
      case "core.v1.VolumeResourceRequirements" -> "limits:{q requests:{q";
      case "core.v1.VolumeStatus" -> "image:core.v1.ImageVolumeStatus";
      case "core.v1.VsphereVirtualDiskVolumeSource" ->
          "fsType:s storagePolicyID:s storagePolicyName:s volumePath:s";
      case "core.v1.WeightedPodAffinityTerm" -> "podAffinityTerm:core.v1.PodAffinityTerm weight:i";
      case "core.v1.WindowsSecurityContextOptions" ->
          "gmsaCredentialSpec:s gmsaCredentialSpecName:s hostProcess:b+22 runAsUserName:s";
      case "core.v1.WorkloadReference" -> "name:s podGroup:s podGroupReplicaKey:s";
      case "discovery.v1.Endpoint" ->
          "addresses:[s conditions:discovery.v1.EndpointConditions deprecatedTopology:{s "
              + "hints:discovery.v1.EndpointHints hostname:s nodeName:s "
              + "targetRef:core.v1.ObjectReference zone:s";
      case "discovery.v1.EndpointConditions" -> "ready:b serving:b terminating:b";
      case "discovery.v1.EndpointHints" ->
          "forNodes:[discovery.v1.ForNode+33 forZones:[discovery.v1.ForZone";
      case "discovery.v1.EndpointPort" -> "appProtocol:s name:s port:i protocol:s";
      case "discovery.v1.EndpointSlice" ->
          "addressType:s apiVersion:s endpoints:[discovery.v1.Endpoint kind:s "
              + "metadata:meta.v1.ObjectMeta ports:[discovery.v1.EndpointPort";
      case "discovery.v1.ForNode" -> "name:s";
      case "discovery.v1.ForZone" -> "name:s";
      case "discovery.v1alpha1.Endpoint" ->
          "addresses:[s conditions:discovery.v1alpha1.EndpointConditions hostname:s "
              + "targetRef:core.v1.ObjectReference topology:{s";
      case "discovery.v1alpha1.EndpointConditions" -> "ready:b";
      case "discovery.v1alpha1.EndpointPort" -> "name:s port:i protocol:s";
      case "discovery.v1alpha1.EndpointSlice" ->
          "addressType:s apiVersion:s endpoints:[discovery.v1alpha1.Endpoint kind:s "
              + "metadata:meta.v1.ObjectMeta ports:[discovery.v1alpha1.EndpointPort";
      case "discovery.v1beta1.Endpoint" ->
          "addresses:[s conditions:discovery.v1beta1.EndpointConditions "
              + "hints:discovery.v1beta1.EndpointHints+21 hostname:s nodeName:s+20 "
              + "targetRef:core.v1.ObjectReference topology:{s";
      case "discovery.v1beta1.EndpointConditions" -> "ready:b serving:b+20 terminating:b+20";
      case "discovery.v1beta1.EndpointHints" -> "forZones:[discovery.v1beta1.ForZone";
      case "discovery.v1beta1.EndpointPort" -> "appProtocol:s name:s port:i protocol:s";
      case "discovery.v1beta1.EndpointSlice" ->
          "addressType:s apiVersion:s endpoints:[discovery.v1beta1.Endpoint kind:s "
              + "metadata:meta.v1.ObjectMeta ports:[discovery.v1beta1.EndpointPort";
      case "discovery.v1beta1.ForZone" -> "name:s";
      case "extensions.v1beta1.DaemonSet" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:extensions.v1beta1.DaemonSetSpec status:extensions.v1beta1.DaemonSetStatus";
      case "extensions.v1beta1.DaemonSetCondition" ->
          "lastTransitionTime:t message:s reason:s status:s type:s";
      case "extensions.v1beta1.DaemonSetSpec" ->
          "minReadySeconds:i revisionHistoryLimit:i selector:meta.v1.LabelSelector "
              + "template:core.v1.PodTemplateSpec templateGeneration:l "
              + "updateStrategy:extensions.v1beta1.DaemonSetUpdateStrategy";
      case "extensions.v1beta1.DaemonSetStatus" ->
          "collisionCount:i conditions:[extensions.v1beta1.DaemonSetCondition "
              + "currentNumberScheduled:i desiredNumberScheduled:i numberAvailable:i "
              + "numberMisscheduled:i numberReady:i numberUnavailable:i observedGeneration:l "
              + "updatedNumberScheduled:i";
      case "extensions.v1beta1.DaemonSetUpdateStrategy" ->
          "rollingUpdate:extensions.v1beta1.RollingUpdateDaemonSet type:s";
      case "extensions.v1beta1.Deployment" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:extensions.v1beta1.DeploymentSpec "
              + "status:extensions.v1beta1.DeploymentStatus";
      case "extensions.v1beta1.DeploymentCondition" ->
          "lastTransitionTime:t lastUpdateTime:t message:s reason:s status:s type:s";
      case "extensions.v1beta1.DeploymentSpec" ->
          "minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i "
              + "revisionHistoryLimit:i rollbackTo:extensions.v1beta1.RollbackConfig "
              + "selector:meta.v1.LabelSelector strategy:extensions.v1beta1.DeploymentStrategy "
              + "template:core.v1.PodTemplateSpec";
      case "extensions.v1beta1.DeploymentStatus" ->
          "availableReplicas:i collisionCount:i "
              + "conditions:[extensions.v1beta1.DeploymentCondition observedGeneration:l "
              + "readyReplicas:i replicas:i unavailableReplicas:i updatedReplicas:i";
      case "extensions.v1beta1.DeploymentStrategy" ->
          "rollingUpdate:extensions.v1beta1.RollingUpdateDeployment type:s";
      case "extensions.v1beta1.HTTPIngressPath" ->
          "backend:extensions.v1beta1.IngressBackend path:s pathType:s+18";
      case "extensions.v1beta1.HTTPIngressRuleValue" -> "paths:[extensions.v1beta1.HTTPIngressPath";
      case "extensions.v1beta1.IPBlock" -> "cidr:s except:[s";
      case "extensions.v1beta1.Ingress" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:extensions.v1beta1.IngressSpec status:extensions.v1beta1.IngressStatus";
      case "extensions.v1beta1.IngressBackend" ->
          "resource:core.v1.TypedLocalObjectReference+18 serviceName:s servicePort:p";
      case "extensions.v1beta1.IngressRule" ->
          "host:s http:extensions.v1beta1.HTTPIngressRuleValue";
      case "extensions.v1beta1.IngressSpec" ->
          "backend:extensions.v1beta1.IngressBackend ingressClassName:s+18 "
              + "rules:[extensions.v1beta1.IngressRule tls:[extensions.v1beta1.IngressTLS";
      case "extensions.v1beta1.IngressStatus" -> "loadBalancer:core.v1.LoadBalancerStatus";
      case "extensions.v1beta1.IngressTLS" -> "hosts:[s secretName:s";
      case "extensions.v1beta1.NetworkPolicy" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:extensions.v1beta1.NetworkPolicySpec";
      case "extensions.v1beta1.NetworkPolicyEgressRule" ->
          "ports:[extensions.v1beta1.NetworkPolicyPort to:[extensions.v1beta1.NetworkPolicyPeer";
      case "extensions.v1beta1.NetworkPolicyIngressRule" ->
          "from:[extensions.v1beta1.NetworkPolicyPeer ports:[extensions.v1beta1.NetworkPolicyPort";
      case "extensions.v1beta1.NetworkPolicyPeer" ->
          "ipBlock:extensions.v1beta1.IPBlock namespaceSelector:meta.v1.LabelSelector "
              + "podSelector:meta.v1.LabelSelector";
      case "extensions.v1beta1.NetworkPolicyPort" -> "port:p protocol:s";
      case "extensions.v1beta1.NetworkPolicySpec" ->
          "egress:[extensions.v1beta1.NetworkPolicyEgressRule "
              + "ingress:[extensions.v1beta1.NetworkPolicyIngressRule "
              + "podSelector:meta.v1.LabelSelector policyTypes:[s";
      case "extensions.v1beta1.ReplicaSet" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:extensions.v1beta1.ReplicaSetSpec "
              + "status:extensions.v1beta1.ReplicaSetStatus";
      case "extensions.v1beta1.ReplicaSetCondition" ->
          "lastTransitionTime:t message:s reason:s status:s type:s";
      case "extensions.v1beta1.ReplicaSetSpec" ->
          "minReadySeconds:i replicas:i selector:meta.v1.LabelSelector "
              + "template:core.v1.PodTemplateSpec";
      case "extensions.v1beta1.ReplicaSetStatus" ->
          "availableReplicas:i conditions:[extensions.v1beta1.ReplicaSetCondition "
              + "fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas:i";
      case "extensions.v1beta1.RollbackConfig" -> "revision:l";
      case "extensions.v1beta1.RollingUpdateDaemonSet" -> "maxUnavailable:p";
      case "extensions.v1beta1.RollingUpdateDeployment" -> "maxSurge:p maxUnavailable:p";
      case "meta.v1.Condition" ->
          "lastTransitionTime:t message:s observedGeneration:l reason:s status:s type:s";
      case "meta.v1.LabelSelector" ->
          "matchExpressions:[meta.v1.LabelSelectorRequirement matchLabels:{s";
      case "meta.v1.LabelSelectorRequirement" -> "key:s operator:s values:[s";
      case "meta.v1.ManagedFieldsEntry" ->
          "apiVersion:s fieldsType:s fieldsV1:a manager:s operation:s subresource:s+22 time:t";
      case "meta.v1.ObjectMeta" ->
          "annotations:{s clusterName:s-24 creationTimestamp:t deletionGracePeriodSeconds:l "
              + "deletionTimestamp:t finalizers:[s generateName:s generation:l labels:{s "
              + "managedFields:[meta.v1.ManagedFieldsEntry name:s namespace:s "
              + "ownerReferences:[meta.v1.OwnerReference resourceVersion:s selfLink:s uid:s";
      case "meta.v1.OwnerReference" ->
          "apiVersion:s blockOwnerDeletion:b controller:b kind:s name:s uid:s";
      case "networking.v1.HTTPIngressPath" ->
          "backend:networking.v1.IngressBackend path:s pathType:s";
      case "networking.v1.HTTPIngressRuleValue" -> "paths:[networking.v1.HTTPIngressPath";
      case "networking.v1.IPBlock" -> "cidr:s except:[s";
      case "networking.v1.Ingress" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:networking.v1.IngressSpec "
              + "status:networking.v1.IngressStatus";
      case "networking.v1.IngressBackend" ->
          "resource:core.v1.TypedLocalObjectReference service:networking.v1.IngressServiceBackend";
      case "networking.v1.IngressClass" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:networking.v1.IngressClassSpec";
      case "networking.v1.IngressClassParametersReference" ->
          "apiGroup:s kind:s name:s namespace:s scope:s";
      case "networking.v1.IngressClassSpec" ->
          "controller:s parameters:networking.v1.IngressClassParametersReference";
      case "networking.v1.IngressLoadBalancerIngress" ->
          "hostname:s ip:s ports:[networking.v1.IngressPortStatus";
      case "networking.v1.IngressLoadBalancerStatus" ->
          "ingress:[networking.v1.IngressLoadBalancerIngress";
      case "networking.v1.IngressPortStatus" -> "error:s port:i protocol:s";
      case "networking.v1.IngressRule" -> "host:s http:networking.v1.HTTPIngressRuleValue";
      case "networking.v1.IngressServiceBackend" -> "name:s port:networking.v1.ServiceBackendPort";
      case "networking.v1.IngressSpec" ->
          "defaultBackend:networking.v1.IngressBackend ingressClassName:s "
              + "rules:[networking.v1.IngressRule tls:[networking.v1.IngressTLS";
      case "networking.v1.IngressStatus" -> "loadBalancer:networking.v1.IngressLoadBalancerStatus";
      case "networking.v1.IngressTLS" -> "hosts:[s secretName:s";
      case "networking.v1.NetworkPolicy" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:networking.v1.NetworkPolicySpec "
              + "status:networking.v1.NetworkPolicyStatus+24-27";
      case "networking.v1.NetworkPolicyEgressRule" ->
          "ports:[networking.v1.NetworkPolicyPort to:[networking.v1.NetworkPolicyPeer";
      case "networking.v1.NetworkPolicyIngressRule" ->
          "from:[networking.v1.NetworkPolicyPeer ports:[networking.v1.NetworkPolicyPort";
      case "networking.v1.NetworkPolicyPeer" ->
          "ipBlock:networking.v1.IPBlock namespaceSelector:meta.v1.LabelSelector "
              + "podSelector:meta.v1.LabelSelector";
      case "networking.v1.NetworkPolicyPort" -> "endPort:i+21 port:p protocol:s";
      case "networking.v1.NetworkPolicySpec" ->
          "egress:[networking.v1.NetworkPolicyEgressRule "
              + "ingress:[networking.v1.NetworkPolicyIngressRule "
              + "podSelector:meta.v1.LabelSelector policyTypes:[s";
      case "networking.v1.NetworkPolicyStatus" -> "conditions:[meta.v1.Condition";
      case "networking.v1.ServiceBackendPort" -> "name:s number:i";
      case "networking.v1beta1.HTTPIngressPath" ->
          "backend:networking.v1beta1.IngressBackend path:s pathType:s+18";
      case "networking.v1beta1.HTTPIngressRuleValue" -> "paths:[networking.v1beta1.HTTPIngressPath";
      case "networking.v1beta1.Ingress" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:networking.v1beta1.IngressSpec status:networking.v1beta1.IngressStatus";
      case "networking.v1beta1.IngressBackend" ->
          "resource:core.v1.TypedLocalObjectReference+18 serviceName:s servicePort:p";
      case "networking.v1beta1.IngressClass" ->
          "apiVersion:s kind:s metadata:meta.v1.ObjectMeta "
              + "spec:networking.v1beta1.IngressClassSpec";
      case "networking.v1beta1.IngressClassParametersReference" ->
          "apiGroup:s kind:s name:s namespace:s scope:s";
      case "networking.v1beta1.IngressClassSpec" ->
          "controller:s parameters:networking.v1beta1.IngressClassParametersReference";
      case "networking.v1beta1.IngressRule" ->
          "host:s http:networking.v1beta1.HTTPIngressRuleValue";
      case "networking.v1beta1.IngressSpec" ->
          "backend:networking.v1beta1.IngressBackend ingressClassName:s+18 "
              + "rules:[networking.v1beta1.IngressRule tls:[networking.v1beta1.IngressTLS";
      case "networking.v1beta1.IngressStatus" -> "loadBalancer:core.v1.LoadBalancerStatus";
      case "networking.v1beta1.IngressTLS" -> "hosts:[s secretName:s";
      case "scheduling.v1alpha3.TopologyConstraint" -> "key:s";
      case "scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode" -> "";
      case "scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy" -> "";
      case "scheduling.v1alpha3.WorkloadPodGroupDisruptionMode" ->
          "all:scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode "
              + "single:scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode";
      case "scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy" -> "minCount:i";
      case "scheduling.v1alpha3.WorkloadPodGroupResourceClaim" ->
          "name:s resourceClaimName:s resourceClaimTemplateName:s";
      case "scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints" ->
          "topology:[scheduling.v1alpha3.TopologyConstraint";
      case "scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy" ->
          "basic:scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy "
              + "gang:scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy";
      case "scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode" -> "";
      default -> null;
    };
  }
}
