package io.github.portreeve.trace;

import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Services that would take a request for another name, namespace or port. */
final class ServiceMisses {
  private static final FieldPath PORTS = FieldPath.of("spec", "ports");

  private static final FieldPath NAME = FieldPath.of("metadata", "name");

  private final ManifestSet manifests;
  private final List<WayIn> ways;
  private final Request request;

  ServiceMisses(ManifestSet manifests, List<WayIn> ways, Request request) {
    this.manifests = manifests;
    this.ways = ways;
    this.request = request;
  }

  void add(List<Miss> out) {
    for (ClusterName name : ClusterName.readings(request.host())) {
      for (Manifest<Service> service : manifests.services()) {
        if (service.name().equals(name.service()) && canHave(name, service)) {
          out.add(
              isThere(name, service) ? otherPart(name, service) : otherNamespace(name, service));
        }
      }
    }
    if (out.isEmpty() && mayBeMeant()) {
      addNearest(out);
    }
  }

  /** A host such as shop.example.com has nothing to do with a Service named "example". */
  private static boolean canHave(ClusterName name, Manifest<Service> service) {
    return name.pod().isEmpty() || service.resource().spec().isHeadless();
  }

  private static boolean isThere(ClusterName name, Manifest<Service> service) {
    return name.namespace().isEmpty()
        || service.namespace().isEmpty()
        || name.namespace().equals(service.namespace());
  }

  private static Miss otherNamespace(ClusterName name, Manifest<Service> service) {
    String reason =
        service.describe()
            + " is in namespace \""
            + service.namespace()
            + "\", not in \""
            + name.namespace()
            + "\"";
    String text = "ask for " + service.name() + "." + service.namespace();
    return new Miss(reason, new Edit(service, FieldPath.of("metadata", "namespace"), text));
  }

  /** The name is right, and the pod or the port is not. */
  private Miss otherPart(ClusterName name, Manifest<Service> service) {
    if (!name.pod().isEmpty() && !pods(service).contains(name.pod())) {
      return otherPod(name, service);
    }
    return service.resource().spec().isHeadless() ? podsPort(service) : otherPort(service);
  }

  private Miss otherPod(ClusterName name, Manifest<Service> service) {
    String has = String.join(", ", pods(service));
    String reason =
        service.describe()
            + " has no name for a pod \""
            + name.pod()
            + "\", "
            + (has.isEmpty() ? "and for no other one" : "only for " + has);
    return new Miss(reason, new Edit(service, NAME, "ask for a pod that it has"));
  }

  /** As ways in name them: {@code db-{0..2}}. */
  private Set<String> pods(Manifest<Service> service) {
    Set<String> pods = new TreeSet<>();
    for (WayIn way : ways) {
      ClusterName name = ClusterName.ofWay(way.address().host());
      if (way.kind() == WayIn.Kind.HEADLESS_POD
          && way.hops().get(0).manifest() == service
          && name != null) {
        pods.add(name.pod());
      }
    }
    return pods;
  }

  private Miss podsPort(Manifest<Service> service) {
    Set<String> open = new TreeSet<>();
    for (WayIn way : ways) {
      if (way.kind() == WayIn.Kind.CLUSTER_DNS && way.hops().get(0).manifest() == service) {
        open.add(way.address().port() + "/" + way.address().protocol());
      }
    }
    String reason =
        service.describe()
            + " is headless: its name leads to the pods, and clients dial their port";
    return new Miss(reason, new Edit(service, PORTS, "ask for " + String.join(" or ", open)));
  }

  private Miss otherPort(Manifest<Service> service) {
    List<String> has = new ArrayList<>();
    for (ServicePort port : service.resource().spec().ports()) {
      String name = port.name().isEmpty() ? "" : " \"" + port.name() + "\"";
      has.add(port.port() + name + " (" + port.effectiveProtocol() + ")");
    }
    String reason =
        service.describe()
            + " has no port "
            + asked()
            + ", it has "
            + (has.isEmpty() ? "none" : String.join(", ", has))
            + mistaken(service);
    String text = "ask for one of its ports, or add port " + asked();
    return new Miss(reason, new Edit(service, PORTS, text));
  }

  private String asked() {
    String port = request.effectivePort() == 0 ? request.portName() : "" + request.effectivePort();
    return port + (request.isUrl() || request.protocol().isEmpty() ? "" : "/" + request.protocol());
  }

  /** Says so when the port is one that is dialled elsewhere. */
  private String mistaken(Manifest<Service> service) {
    int port = request.effectivePort();
    for (ServicePort one : service.resource().spec().ports()) {
      if (port != 0 && one.nodePort() == port) {
        return "; " + port + " is its nodePort, which is dialled on nodes: node:" + port;
      }
      if (port != 0 && one.effectiveTargetPort().number() == port) {
        return "; " + port + " is the pods' port, behind port " + one.port();
      }
    }
    return "";
  }

  /** Whether the name is one of the cluster rather than of the world. */
  private boolean mayBeMeant() {
    return request.host().indexOf('.') < 0 || (request.host() + ".").contains(".svc.");
  }

  private void addNearest(List<Miss> out) {
    Set<String> names = new TreeSet<>();
    for (Manifest<Service> service : manifests.services()) {
      names.add(service.name());
    }
    for (ClusterName name : ClusterName.readings(request.host())) {
      String near = Nearest.to(name.service(), names);
      Manifest<Service> service = near == null ? null : named(near);
      if (service != null) {
        String reason = "no Service in these files is named \"" + name.service() + "\"";
        String text = "ask for " + near + ", if that is meant";
        out.add(new Miss(reason, new Edit(service, NAME, text)));
      }
    }
  }

  private @Nullable Manifest<Service> named(String name) {
    for (Manifest<Service> service : manifests.services()) {
      if (service.name().equals(name)) {
        return service;
      }
    }
    return null;
  }
}
