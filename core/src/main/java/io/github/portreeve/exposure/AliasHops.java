package io.github.portreeve.exposure;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hop from an ExternalName Service to what the name stands for. */
final class AliasHops {
  private static final FieldPath EXTERNAL_NAME = FieldPath.of("spec", "externalName");

  private final ManifestSet manifests;
  private final Routes routes;

  /** The Services whose names are being followed, so that a circle ends. */
  private final Deque<Manifest<Service>> followed = new ArrayDeque<>();

  AliasHops(ManifestSet manifests, Routes routes) {
    this.manifests = manifests;
    this.routes = routes;
  }

  /**
   * @param services makes the hops of a Service that the name leads to
   */
  Hop of(Manifest<Service> service, ServiceHops services) {
    String name = service.resource().spec().externalName();
    Manifest<Service> target = target(name);
    if (target == null) {
      String reason = "what answers at \"" + name + "\" is not in these files";
      return hop(service, Judgement.of(Verdict.OUTSIDE, null, reason), List.of());
    }
    if (target == service || followed.contains(target)) {
      String reason = "the name leads back to Service \"" + target.name() + "\", in a circle";
      return hop(service, Judgement.of(Verdict.BROKEN, null, reason), List.of());
    }
    followed.push(service);
    Hop next = services.of(routes.service(target));
    followed.pop();
    return hop(service, Judgement.OK, List.of(next));
  }

  private static Hop hop(Manifest<Service> service, Judgement judgement, List<Hop> next) {
    String text = "CNAME " + service.resource().spec().externalName();
    return new Hop(Hop.Kind.EXTERNAL_NAME, service, EXTERNAL_NAME, text, judgement, next);
  }

  /** The Service of these files that has this name in the cluster; null when there is none. */
  private @Nullable Manifest<Service> target(String name) {
    String[] parts = ClusterNames.serviceAndNamespace(name);
    if (parts == null) {
      return null;
    }
    Manifest<Service> found = null;
    for (Manifest<Service> service : manifests.servicesNamed(parts[0], anyIn(parts[1]))) {
      found = found == null || !service.namespace().isEmpty() ? service : found;
    }
    return found;
  }

  private static Manifest<Service> anyIn(String namespace) {
    ObjectMeta metadata = ObjectMeta.named("any").toBuilder().namespace(namespace).build();
    return Manifest.generated(new Service(metadata, ServiceSpec.builder().build()));
  }
}
