package io.github.portreeve.exposure;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.PortRange;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;

/** The ports that Services open: on nodes, load balancers, addresses and under cluster names. */
final class ServiceWays {
  private final ManifestSet manifests;
  private final Routes routes;
  private final ServiceHops hops;

  ServiceWays(ManifestSet manifests, Routes routes, ServiceHops hops) {
    this.manifests = manifests;
    this.routes = routes;
    this.hops = hops;
  }

  void addAll(List<WayIn> out) {
    for (Manifest<Service> service : manifests.services()) {
      ServiceRoute route = routes.service(service);
      ServiceSpec spec = service.resource().spec();
      if (spec.isExternalName()) {
        Address name = Address.name(ClusterNames.of(service));
        out.add(WayIn.of(WayIn.Kind.EXTERNAL_NAME, name, Reach.CLUSTER, hops.of(route)));
      } else if (spec.isHeadless()) {
        new HeadlessWays(hops, route).addAll(out);
      } else {
        for (ServicePortRoute port : route.ports()) {
          addPort(route, port, out);
        }
      }
    }
  }

  private void addPort(ServiceRoute route, ServicePortRoute port, List<WayIn> out) {
    Hop hop = hops.of(route, port);
    String type = route.service().resource().spec().effectiveType();
    boolean balanced = type.equals("LoadBalancer");
    if (balanced) {
      out.add(loadBalancer(route.service(), port, hop));
    }
    if (type.equals("NodePort") || balanced && hasNodePort(route.service(), port)) {
      out.add(nodePort(port, hop));
    }
    for (String address : route.service().resource().spec().externalIPs()) {
      Reach reach = AddressRange.isPrivate(address) ? Reach.NODE_NETWORK : Reach.INTERNET;
      out.add(WayIn.of(WayIn.Kind.EXTERNAL_IP, socket(address, port), reach, hop));
    }
    Address name = socket(ClusterNames.of(route.service()), port);
    out.add(WayIn.of(WayIn.Kind.CLUSTER_DNS, name, Reach.CLUSTER, hop));
  }

  private static Address socket(String host, ServicePortRoute port) {
    return Address.socket(host, port.port().port(), port.port().effectiveProtocol());
  }

  /** A load balancer's ports are opened on the nodes too, unless it is said that they are not. */
  private static boolean hasNodePort(Manifest<Service> service, ServicePortRoute port) {
    Boolean allocated = service.resource().spec().allocateLoadBalancerNodePorts();
    return allocated == null || allocated || port.port().nodePort() != 0;
  }

  private WayIn nodePort(ServicePortRoute port, Hop hop) {
    int number = port.port().nodePort();
    String protocol = port.port().effectiveProtocol();
    PortRange range = manifests.cluster().nodePortRange();
    Address address =
        number == 0
            ? Address.openSocket("node", range.toString(), protocol)
            : Address.socket("node", number, protocol);
    return WayIn.of(WayIn.Kind.NODE_PORT, address, Reach.NODE_NETWORK, hop);
  }

  private static WayIn loadBalancer(Manifest<Service> service, ServicePortRoute port, Hop hop) {
    String ip = service.resource().spec().loadBalancerIP();
    String host = ip.isEmpty() ? "<load balancer of " + service.name() + ">" : ip;
    return new WayIn(
        WayIn.Kind.LOAD_BALANCER,
        socket(host, port),
        LoadBalancers.reach(service),
        LoadBalancers.sourceRanges(service),
        null,
        List.of(hop));
  }
}
