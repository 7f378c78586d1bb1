package io.github.portreeve.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Manifests that may speak of each other, and the cluster they are for. Whoever looks something up
 * here may conclude from not finding it: the set is closed.
 *
 * <p>Its manifests do not change; what is worked out from them is kept, so a set is not for several
 * threads at once. An absent namespace may be any namespace, because it is given when the manifest
 * is applied.
 */
public final class ManifestSet {
  private final ClusterProfile cluster;
  private final List<Manifest<?>> all;
  private final List<Manifest<? extends Workload>> workloads = new ArrayList<>();
  private final List<Manifest<Service>> services = new ArrayList<>();
  private final List<Manifest<Ingress>> ingresses = new ArrayList<>();
  private final NameIndex<Manifest<Service>> servicesByName = new NameIndex<>();
  private final Map<Class<?>, List<Manifest<?>>> byType = new HashMap<>();
  private final Map<Class<?>, View> views = new HashMap<>();
  private final LabelIndex podLabels = new LabelIndex();
  private boolean open;

  private ManifestSet(
      ClusterProfile cluster, List<? extends Manifest<?>> manifests, boolean incomplete) {
    this.cluster = cluster;
    this.open = incomplete;
    this.all = List.copyOf(manifests);
    for (Manifest<?> manifest : all) {
      index(manifest);
    }
  }

  public static ManifestSet of(ClusterProfile cluster, List<? extends Manifest<?>> manifests) {
    return new ManifestSet(cluster, manifests, false);
  }

  /** Manifests beside which there are some that nobody could read. */
  public static ManifestSet ofIncomplete(
      ClusterProfile cluster, List<? extends Manifest<?>> manifests) {
    return new ManifestSet(cluster, manifests, true);
  }

  private void index(Manifest<?> manifest) {
    Resource resource = manifest.resource();
    List<Manifest<?>> alike = byType.get(resource.getClass());
    if (alike == null) {
      alike = new ArrayList<>();
      byType.put(resource.getClass(), alike);
    }
    alike.add(manifest);
    if (resource instanceof Workload workload) {
      Manifest<Workload> one = retyped(manifest, workload);
      workloads.add(one);
      podLabels.add(one, workload.template().metadata().labels());
    } else if (resource instanceof Service service) {
      Manifest<Service> one = retyped(manifest, service);
      services.add(one);
      servicesByName.add(one);
    } else if (resource instanceof Ingress ingress) {
      ingresses.add(retyped(manifest, ingress));
    } else if (resource instanceof OtherResource && !manifest.type().isBuiltIn()) {
      open = true;
    }
  }

  private static <R extends Resource> Manifest<R> retyped(Manifest<?> manifest, R resource) {
    return new Manifest<>(manifest.origin(), manifest.type(), resource);
  }

  public ClusterProfile cluster() {
    return cluster;
  }

  /** All manifests, in the order given. */
  public List<Manifest<?>> all() {
    return all;
  }

  public List<Manifest<? extends Workload>> workloads() {
    return Collections.unmodifiableList(workloads);
  }

  public List<Manifest<Service>> services() {
    return Collections.unmodifiableList(services);
  }

  public List<Manifest<Ingress>> ingresses() {
    return Collections.unmodifiableList(ingresses);
  }

  /** The manifests whose resource is of this type, in the order given. */
  public <R extends Resource> List<Manifest<R>> ofType(Class<R> type) {
    List<Manifest<R>> found = new ArrayList<>();
    for (Manifest<?> manifest : byType.getOrDefault(type, List.of())) {
      found.add(retyped(manifest, type.cast(manifest.resource())));
    }
    return found;
  }

  /** What was kept of this type; null when nothing was. */
  public <V extends View> @Nullable V view(Class<V> type) {
    View view = views.get(type);
    return view == null ? null : type.cast(view);
  }

  /** Keeps what was worked out from this set, so that it need not be worked out again. */
  public void keep(View view) {
    views.put(view.getClass(), view);
  }

  /**
   * Whether there may be more pods, Services or Secrets than these: made by a custom resource, or
   * in a text that nobody could read. Then not finding something means nothing.
   */
  public boolean isOpen() {
    return open;
  }

  /** The Services of this name that the manifest can mean, being in its namespace. */
  public List<Manifest<Service>> servicesNamed(String name, Manifest<?> from) {
    return servicesByName.of(name, from);
  }

  /** The Services of this name, in whatever namespace. */
  public List<Manifest<Service>> servicesNamed(String name) {
    return servicesByName.of(name);
  }

  /** The workloads whose pods this Service selects; none when it has no selector. */
  public List<Manifest<? extends Workload>> selectedBy(Manifest<Service> service) {
    Map<String, String> selector = service.resource().spec().selector();
    return selector.isEmpty() ? List.of() : podLabels.select(LabelSelector.of(selector), service);
  }

  /** The workloads whose pods the selector of this manifest means; an empty one means all. */
  public List<Manifest<? extends Workload>> selectedBy(LabelSelector selector, Manifest<?> asker) {
    return podLabels.select(selector, asker);
  }

  /** Whether that is any at all, which costs less than to name all. */
  public boolean selectsAny(LabelSelector selector, Manifest<?> asker) {
    return podLabels.hasAny(selector, asker);
  }

  /** The workloads whose pods the selector means, in whatever namespace they are. */
  public List<Manifest<? extends Workload>> selectedAnywhereBy(LabelSelector selector) {
    return podLabels.selectEverywhere(selector);
  }

  /** False only when both name a namespace and these differ. */
  public static boolean mayShareNamespace(Manifest<?> one, Manifest<?> other) {
    String first = one.namespace();
    String second = other.namespace();
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }
}
