package io.github.portreeve.validation;

import io.github.portreeve.definition.SchemaTable;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.CronJob;
import io.github.portreeve.model.DaemonSet;
import io.github.portreeve.model.Deployment;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.Endpoints;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.Job;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.OtherResource;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.PodTemplate;
import io.github.portreeve.model.ReplicaSet;
import io.github.portreeve.model.ReplicationController;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.model.Secret;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.validation.gateway.GatewayValidator;
import io.github.portreeve.write.ManifestWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the API server says to an object that is sent to it. */
public final class ServerValidation {
  private ServerValidation() {}

  /** Reports what a server of this profile refuses in the object, and what it warns of. */
  public static void validate(Manifest<?> manifest, ClusterProfile cluster, Findings findings) {
    Refusals refusals = new Refusals(manifest, cluster, findings);
    switch (manifest.resource().kind()) {
      case POD -> PodValidator.validate(as(Pod.class, manifest), refusals);
      case POD_TEMPLATE -> PodValidator.validateTemplate(as(PodTemplate.class, manifest), refusals);
      case DEPLOYMENT -> DeploymentValidator.validate(as(Deployment.class, manifest), refusals);
      case REPLICA_SET -> ReplicaSetValidator.validate(as(ReplicaSet.class, manifest), refusals);
      case STATEFUL_SET -> StatefulSetValidator.validate(as(StatefulSet.class, manifest), refusals);
      case DAEMON_SET -> DaemonSetValidator.validate(as(DaemonSet.class, manifest), refusals);
      case REPLICATION_CONTROLLER ->
          ReplicationControllerValidator.validate(
              as(ReplicationController.class, manifest), refusals);
      case JOB -> JobValidator.validate(as(Job.class, manifest), refusals);
      case CRON_JOB -> CronJobValidator.validate(as(CronJob.class, manifest), refusals);
      case SERVICE -> ServiceValidator.validate(as(Service.class, manifest), refusals);
      case INGRESS -> IngressValidator.validate(as(Ingress.class, manifest), refusals);
      case INGRESS_CLASS ->
          IngressClassValidator.validate(as(IngressClass.class, manifest), refusals);
      case ENDPOINTS -> EndpointsValidator.validate(as(Endpoints.class, manifest), refusals);
      case ENDPOINT_SLICE ->
          EndpointSliceValidator.validate(as(EndpointSlice.class, manifest), refusals);
      case NETWORK_POLICY ->
          NetworkPolicyValidator.validate(as(NetworkPolicy.class, manifest), refusals);
      case SECRET -> ConfigValidator.secret(as(Secret.class, manifest), refusals);
      case CONFIG_MAP -> ConfigValidator.configMap(as(ConfigMap.class, manifest), refusals);
      case NAMESPACE -> MetadataValidator.validate(NameForm.DNS_LABEL, refusals);
      case GATEWAY_CLASS, GATEWAY, LISTENER_SET, HTTP_ROUTE, GRPC_ROUTE, TLS_ROUTE ->
          gatewayApi(manifest, ManifestWriter.content(manifest), cluster, findings);
      case TCP_ROUTE, UDP_ROUTE, REFERENCE_GRANT, BACKEND_TLS_POLICY ->
          gatewayApi(manifest, ManifestWriter.content(manifest), cluster, findings);
      case OTHER -> ConfigValidator.other(as(OtherResource.class, manifest), refusals);
    }
    if (manifest.resource() instanceof Workload workload) {
      WorkloadWarnings.validate(workload, refusals);
    }
    if (manifest.resource().kind() != ResourceKind.OTHER) {
      MetadataValidator.validateForStorage(refusals);
    }
  }

  /**
   * Reports the same of an object that was read. Records hold less than what was read, and where
   * definitions decide what is refused, the difference matters.
   *
   * @param content the object as the server gets it, as JSON's values
   */
  public static void validate(
      Manifest<?> manifest,
      Map<String, @Nullable Object> content,
      ClusterProfile cluster,
      Findings findings) {
    if (SchemaTable.of(manifest.type()) == null) {
      validate(manifest, cluster, findings);
    } else {
      gatewayApi(manifest, content, cluster, findings);
      MetadataValidator.validateForStorage(new Refusals(manifest, cluster, findings));
    }
  }

  private static void gatewayApi(
      Manifest<?> manifest,
      Map<String, @Nullable Object> content,
      ClusterProfile cluster,
      Findings findings) {
    Findings metadata = new Findings();
    Refusals refusals = new Refusals(manifest, cluster, metadata);
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    FurtherFaults.report(refusals);
    for (Finding finding : metadata.toList()) {
      findings.add(finding);
    }
    GatewayValidator.validate(manifest, content, metadata.toList(), findings);
  }

  /** Reports what a server refuses in the metadata of an object of a kind with a definition. */
  public static void validateCustomResource(
      Manifest<?> manifest, ClusterProfile cluster, Findings findings) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, new Refusals(manifest, cluster, findings));
  }

  /** The manifest as one of its resource's own type; the resource itself says which that is. */
  private static <R extends Resource> Manifest<R> as(Class<R> type, Manifest<?> manifest) {
    return new Manifest<>(manifest.origin(), manifest.type(), type.cast(manifest.resource()));
  }
}
