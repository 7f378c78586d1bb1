package io.github.portreeve.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
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
import io.github.portreeve.model.Namespace;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.ObjectMeta;
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
import io.github.portreeve.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written is read back as what it was. */
final class ManifestWriterPropertyTest {
  private static final List<Class<? extends Resource>> KINDS =
      List.of(
          Pod.class,
          PodTemplate.class,
          Deployment.class,
          ReplicaSet.class,
          StatefulSet.class,
          DaemonSet.class,
          ReplicationController.class,
          Job.class,
          CronJob.class,
          Service.class,
          Ingress.class,
          IngressClass.class,
          Endpoints.class,
          EndpointSlice.class,
          NetworkPolicy.class,
          Secret.class,
          ConfigMap.class,
          Namespace.class,
          GatewayClass.class,
          Gateway.class,
          ListenerSet.class,
          HttpRoute.class,
          GrpcRoute.class,
          TlsRoute.class,
          TcpRoute.class,
          UdpRoute.class,
          ReferenceGrant.class,
          BackendTlsPolicy.class);

  @Property(tries = 1000)
  void anyTextIsReadBack(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, String> data = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      data.put(WildText.any(random), WildText.any(random));
    }
    ConfigMap written = new ConfigMap(ObjectMeta.named("a"), data);
    assertThat(readBack(List.of(Manifest.generated(written)))).containsExactly(written);
  }

  @Property(tries = 1000)
  void anyManifestsAreReadBack(@ForAll long seed) {
    Random random = new Random(seed);
    List<Manifest<?>> manifests = new ArrayList<>();
    List<Resource> resources = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Resource resource = new RandomRecord(random).make(KINDS.get(random.nextInt(KINDS.size())));
      resources.add(resource);
      manifests.add(Manifest.generated(resource));
    }
    assertThat(readBack(manifests)).isEqualTo(resources);
  }

  /** Patches, which lack what an object must have, are told apart by the decoder. */
  private static List<Resource> readBack(List<Manifest<?>> manifests) {
    SourceFile source = SourceFile.of("a.yaml", ManifestWriter.write(manifests));
    DecodedFile decoded = ManifestDecoder.decode(source, ClusterProfile.DEFAULT);
    List<Manifest<?>> found = new ArrayList<>(decoded.manifests());
    found.addAll(decoded.partial());
    found.sort((one, other) -> Integer.compare(one.origin().document(), other.origin().document()));
    return found.stream().<Resource>map(Manifest::resource).toList();
  }
}
