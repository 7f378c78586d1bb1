package io.github.portreeve.write;

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
import io.github.portreeve.model.Secret;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.gateway.BackendTlsPolicy;
import io.github.portreeve.model.gateway.Gateway;
import io.github.portreeve.model.gateway.GatewayClass;
import io.github.portreeve.model.gateway.GrpcRoute;
import io.github.portreeve.model.gateway.HttpRoute;
import io.github.portreeve.model.gateway.ListenerSet;
import io.github.portreeve.model.gateway.ReferenceGrant;
import io.github.portreeve.model.gateway.TcpRoute;
import io.github.portreeve.model.gateway.TlsRoute;
import io.github.portreeve.model.gateway.UdpRoute;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes manifests as YAML, in the order in which people write fields. Nothing is added to what the
 * records hold: no null, no default, no status. What is read and written again loses what the model
 * does not hold; to change a text, edit the text.
 */
public final class ManifestWriter {
  private ManifestWriter() {}

  /** One document. */
  public static String write(Manifest<?> manifest) {
    return write(List.of(manifest));
  }

  /** One document each, with {@code ---} between them; empty when there is none. */
  public static String write(List<? extends Manifest<?>> manifests) {
    return write(manifests, manifest -> List.of());
  }

  /** The same with comments on top of documents, each text on lines of its own. */
  public static String write(
      List<? extends Manifest<?>> manifests, Function<Manifest<?>, List<String>> comments) {
    YamlEmitter emitter = new YamlEmitter();
    for (Manifest<?> manifest : manifests) {
      emitter.document(comments.apply(manifest), document(manifest));
    }
    return emitter.text();
  }

  /** What would be written, as JSON's values: Map, List, String, Boolean and Long. */
  public static Map<String, @Nullable Object> content(Manifest<?> manifest) {
    return document(manifest).plain();
  }

  private static Fields document(Manifest<?> manifest) {
    Fields fields = new Fields();
    fields.string("apiVersion", manifest.type().apiVersion());
    fields.string("kind", manifest.type().kind());
    fields.object("metadata", MetadataEncoder.metadata(manifest.metadata()));
    content(manifest, fields);
    return fields;
  }

  /** What stands below the metadata. */
  private static void content(Manifest<?> manifest, Fields fields) {
    Resource resource = manifest.resource();
    switch (resource.kind()) {
      case POD -> PodEncoder.pod((Pod) resource, fields);
      case POD_TEMPLATE -> PodEncoder.podTemplate((PodTemplate) resource, fields);
      case DEPLOYMENT -> WorkloadEncoder.deployment((Deployment) resource, fields);
      case REPLICA_SET -> WorkloadEncoder.replicaSet((ReplicaSet) resource, fields);
      case STATEFUL_SET -> WorkloadEncoder.statefulSet((StatefulSet) resource, fields);
      case DAEMON_SET -> WorkloadEncoder.daemonSet((DaemonSet) resource, fields);
      case REPLICATION_CONTROLLER ->
          WorkloadEncoder.replicationController((ReplicationController) resource, fields);
      case JOB -> JobEncoder.job((Job) resource, fields);
      case CRON_JOB -> JobEncoder.cronJob((CronJob) resource, fields);
      case SERVICE -> ServiceEncoder.service((Service) resource, fields);
      case INGRESS -> IngressEncoder.of(manifest.type()).ingress((Ingress) resource, fields);
      case INGRESS_CLASS -> IngressClassEncoder.ingressClass((IngressClass) resource, fields);
      case ENDPOINTS -> EndpointsEncoder.endpoints((Endpoints) resource, fields);
      case ENDPOINT_SLICE ->
          EndpointsEncoder.endpointSlice((EndpointSlice) resource, manifest.type(), fields);
      case NETWORK_POLICY -> NetworkPolicyEncoder.networkPolicy((NetworkPolicy) resource, fields);
      case SECRET -> secret((Secret) resource, fields);
      case CONFIG_MAP -> fields.stringMap("data", ((ConfigMap) resource).data());
      case GATEWAY_CLASS -> GatewayEncoder.gatewayClass((GatewayClass) resource, fields);
      case GATEWAY -> GatewayEncoder.gateway((Gateway) resource, fields);
      case LISTENER_SET -> ListenerEncoder.listenerSet((ListenerSet) resource, fields);
      case HTTP_ROUTE -> HttpRouteEncoder.httpRoute((HttpRoute) resource, fields);
      case GRPC_ROUTE -> GrpcRouteEncoder.grpcRoute((GrpcRoute) resource, fields);
      case TLS_ROUTE -> RouteEncoder.tlsRoute((TlsRoute) resource, fields);
      case TCP_ROUTE -> RouteEncoder.tcpRoute((TcpRoute) resource, fields);
      case UDP_ROUTE -> RouteEncoder.udpRoute((UdpRoute) resource, fields);
      case REFERENCE_GRANT ->
          GatewayPolicyEncoder.referenceGrant((ReferenceGrant) resource, fields);
      case BACKEND_TLS_POLICY ->
          GatewayPolicyEncoder.backendTlsPolicy((BackendTlsPolicy) resource, fields);
      case OTHER -> fields.content(((OtherResource) resource).content());
      case NAMESPACE -> {}
    }
  }

  private static void secret(Secret secret, Fields fields) {
    fields.string("type", secret.type());
    fields.stringMap("data", secret.data());
    fields.stringMap("stringData", secret.stringData());
  }
}
