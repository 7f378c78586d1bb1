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
  private record Place(String namespace, String name, String flag) {
    ObjectMeta metadata() {
      return ObjectMeta.builder().name(name).namespace(namespace).build();
    }

    String note() {
      return "the controller reads it when started with "
          + flag
          + "="
          + namespace
          + "/"
          + name
          + "; ports of other apps have to stand in it too";
    }
  }

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
    Place place = place(plan.target(), udp);
    List<String> notes = new ArrayList<>();
    notes.add(place.note());
    for (StreamListener listener : StreamListener.of(plan)) {
      if (listener.isUdp() == udp) {
        data.put(Integer.toString(listener.number()), service(listener));
        notes.add("the controller's Service needs the port " + listener.asServicePort());
      }
    }
    if (!data.isEmpty()) {
      output.add(Manifest.generated(new ConfigMap(place.metadata(), data)), notes);
    }
  }

  private String service(StreamListener listener) {
    ServicePlanner.Backend backend = services.backend(listener);
    return plan.namespace() + "/" + backend.service() + ":" + backend.port().port();
  }
}
