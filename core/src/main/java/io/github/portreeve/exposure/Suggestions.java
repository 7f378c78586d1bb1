package io.github.portreeve.exposure;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import io.github.portreeve.text.Nearest;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What may have been meant by a name or label that is not there. */
final class Suggestions {
  private final ManifestSet manifests;
  private final Set<String> services = new TreeSet<>();
  private final SortedMap<String, Set<String>> labelValues = new TreeMap<>();

  Suggestions(ManifestSet manifests) {
    this.manifests = manifests;
    for (Manifest<Service> service : manifests.services()) {
      services.add(service.name());
    }
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      workload.resource().template().metadata().labels().forEach(this::addLabel);
    }
  }

  private void addLabel(String key, String value) {
    labelValues.computeIfAbsent(key, unused -> new TreeSet<>()).add(value);
  }

  /** A Service with a name like this one. */
  @Nullable String service(String name) {
    return Nearest.among(name, services);
  }

  /** What to think of a Service that is not there: with a name like it, it may be a slip. */
  Judgement missing(String service, String rule) {
    String near = service(service);
    Verdict verdict = near == null ? Verdict.OUTSIDE : Verdict.DOUBTFUL;
    return Judgement.of(verdict, rule, noService(service)).suggesting(near);
  }

  static String noService(String name) {
    return "no Service \"" + name + "\" is in these files";
  }

  /** A label like the first of these that no pod has; null when pods have each of them. */
  @Nullable String label(Map<String, String> selector) {
    for (Map.Entry<String, String> label : selector.entrySet()) {
      Set<String> values = labelValues.get(label.getKey());
      if (values == null) {
        String key = Nearest.among(label.getKey(), labelValues.keySet());
        boolean has = key != null && labelValues.get(key).contains(label.getValue());
        return has ? key + "=" + label.getValue() : null;
      }
      if (!values.contains(label.getValue())) {
        String value =
            values.size() == 1 ? values.iterator().next() : Nearest.among(label.getValue(), values);
        return value == null ? null : label.getKey() + "=" + value;
      }
    }
    return null;
  }

  /** The only namespace with pods that this Service would select if it were there. */
  @Nullable String otherNamespace(Manifest<Service> service) {
    if (service.namespace().isEmpty()) {
      return null;
    }
    Service resource = service.resource();
    ObjectMeta nowhere = resource.metadata().toBuilder().namespace("").build();
    Service asked = new Service(nowhere, resource.spec());
    Set<String> namespaces = new TreeSet<>();
    for (Manifest<? extends Workload> workload :
        manifests.selectedBy(new Manifest<>(service.origin(), service.type(), asked))) {
      namespaces.add(workload.namespace());
    }
    return namespaces.size() == 1 ? namespaces.iterator().next() : null;
  }
}
