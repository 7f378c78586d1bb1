package io.github.portreeve.exposure;

import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.Endpoints;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** EndpointSlices and Endpoints by the Service they belong to. */
final class AddressIndex {
  private final Map<String, List<Manifest<? extends Resource>>> byService = new HashMap<>();

  AddressIndex(ManifestSet manifests) {
    for (Manifest<?> manifest : manifests.all()) {
      Resource resource = manifest.resource();
      if (resource instanceof EndpointSlice) {
        add(manifest.metadata().labels().get(EndpointSlice.SERVICE_NAME_LABEL), manifest);
      } else if (resource instanceof Endpoints) {
        add(manifest.name(), manifest);
      }
    }
  }

  private void add(@Nullable String service, Manifest<? extends Resource> manifest) {
    if (service == null) {
      return;
    }
    List<Manifest<? extends Resource>> list = byService.get(service);
    if (list == null) {
      list = new ArrayList<>(1);
      byService.put(service, list);
    }
    list.add(manifest);
  }

  /**
   * Those of this Service; with a selector it gets its own, and those written down do not count.
   */
  List<Manifest<? extends Resource>> of(Manifest<Service> service) {
    List<Manifest<? extends Resource>> found = new ArrayList<>();
    if (service.resource().spec().selector().isEmpty()) {
      for (Manifest<? extends Resource> one : byService.getOrDefault(service.name(), List.of())) {
        if (ManifestSet.mayShareNamespace(one, service)) {
          found.add(one);
        }
      }
    }
    return found;
  }
}
