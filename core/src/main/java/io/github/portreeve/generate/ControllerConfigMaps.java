package io.github.portreeve.generate;

import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * ConfigMaps that tell a controller which of its ports lead where. They belong to the controller,
 * so they are in its namespace and bear no label of the app.
 */
final class ControllerConfigMaps {
  private final ExposurePlan plan;
  private final ServicePlanner services;

  ControllerConfigMaps(ExposurePlan plan, ServicePlanner services) {
    this.plan = plan;
    this.services = services;
  }

  /** Where a controller's usual installation has it, and the flag by which it is named. */
  private record Place(String namespace, String name, String flag) {}

  private static Place place(Target target, boolean udp) {
    if (target == Target.HAPROXY) {
      return new Place("haproxy-controller", "tcp-services", "--configmap-tcp-services");
    }
    return udp
        ? new Place("ingress-nginx", "udp-services", "--udp-services-configmap")
        : new Place("ingress-nginx", "tcp-services", "--tcp-services-configmap");
  }

  void addTo(Output output) {
    add(output, false);
    add(output, true);
  }

  private void add(Output output, boolean udp) {
    Map<String, String> data = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    Place place = place(plan.target(), udp);
    String path = place.namespace() + "/" + place.name();
    notes.add(
        "the controller reads it when started with "
            + place.flag()
            + "="
            + path
            + "; ports of other apps have to stand in it too");
    for (StreamListener listener : StreamListener.of(plan)) {
      if (listener.isUdp() == udp) {
        ServicePlanner.Backend backend = services.backend(listener);
        String service = plan.namespace() + "/" + backend.service();
        data.put(Integer.toString(listener.number()), service + ":" + backend.port().port());
        notes.add("the controller's Service needs the port " + listener.asServicePort());
      }
    }
    if (!data.isEmpty()) {
      ObjectMeta metadata =
          ObjectMeta.builder().name(place.name()).namespace(place.namespace()).build();
      output.add(Manifest.generated(new ConfigMap(metadata, data)), notes);
    }
  }
}
