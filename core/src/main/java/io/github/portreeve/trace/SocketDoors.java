package io.github.portreeve.trace;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.text.IpAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways in by names, addresses and nodes that take a request. */
final class SocketDoors {
  /** By which an operator outside the cluster makes names for load balancers. */
  private static final String HOSTNAME = "external-dns.alpha.kubernetes.io/hostname";

  private final List<WayIn> ways;
  private final Request request;
  private final @Nullable IpAddress address;

  SocketDoors(List<WayIn> ways, Request request) {
    this.ways = ways;
    this.request = request;
    this.address = IpAddress.parse(request.host());
  }

  List<Taken> taken() {
    List<Taken> sure = new ArrayList<>();
    List<Taken> onNodes = new ArrayList<>();
    for (WayIn way : ways) {
      if (way.kind() != WayIn.Kind.URL && acceptsPort(way)) {
        if (isDialled(way)) {
          sure.add(new Taken(way, List.of(), List.of(), doubts(way)));
        } else if (address != null && way.address().host().equals(Request.NODE)) {
          String note = "it is taken if " + request.host() + " is the address of a node";
          onNodes.add(new Taken(way, List.of(), List.of(note), List.of()));
        }
      }
    }
    return sure.isEmpty() ? onNodes : sure;
  }

  private boolean acceptsPort(WayIn way) {
    int dialled = way.address().port();
    if (dialled == 0) {
      return !isOnNode(way); // a name without ports, and not a node port that the cluster chooses
    }
    if (!request.accepts(way.address().protocol())) {
      return false;
    }
    if (!request.portName().isEmpty()) {
      ServicePort port = port(way);
      return port != null && port.name().equals(request.portName());
    }
    int port = request.effectivePort();
    return port == dialled || port == 0 && !isOnNode(way);
  }

  private static boolean isOnNode(WayIn way) {
    return switch (way.kind()) {
      case NODE_PORT, HOST_PORT, HOST_NETWORK -> true;
      default -> false;
    };
  }

  /** The Service's port that the way passes; null when it passes none. */
  static @Nullable ServicePort port(WayIn way) {
    Hop hop = way.hops().get(0);
    boolean one = hop.part().isIndex() && hop.part().parent().name().equals("ports");
    return one && hop.manifest().resource() instanceof Service service
        ? service.spec().ports().get(hop.part().index())
        : null;
  }

  private boolean isDialled(WayIn way) {
    String host = way.address().host();
    return switch (way.kind()) {
      case CLUSTER_DNS, HEADLESS_POD, EXTERNAL_NAME -> isNamed(host) || hasClusterIp(way);
      case LOAD_BALANCER -> isAddress(host) || hasHostname(way);
      case EXTERNAL_IP -> isAddress(host);
      case NODE_PORT, HOST_PORT, HOST_NETWORK -> request.isForNode() || isAddress(host);
      default -> false;
    };
  }

  private boolean isNamed(String host) {
    ClusterName name = ClusterName.ofWay(host);
    if (name == null || address != null) {
      return false;
    }
    for (ClusterName reading : ClusterName.readings(request.host())) {
      if (reading.leadsTo(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAddress(String host) {
    IpAddress other = address == null ? null : IpAddress.parse(host);
    boolean same = other != null && address != null && address.isSame(other);
    return same || host.equals(request.host());
  }

  private boolean hasClusterIp(WayIn way) {
    Manifest<?> manifest = way.hops().get(0).manifest();
    return manifest.resource() instanceof Service service
        && !service.spec().isHeadless()
        && isAddress(service.spec().clusterIP());
  }

  private boolean hasHostname(WayIn way) {
    Manifest<?> service = way.hops().get(0).manifest();
    String names = service.metadata().annotations().getOrDefault(HOSTNAME, "");
    for (String name : names.split(",")) {
      if (name.strip().equals(request.host())) {
        return true;
      }
    }
    return false;
  }

  private List<String> doubts(WayIn way) {
    if (way.kind() == WayIn.Kind.EXTERNAL_NAME) {
      return aliasDoubts(way.hops());
    }
    boolean bound = isOnNode(way) && !way.address().host().equals(Request.NODE);
    return bound
        ? List.of("it is taken at the node's address " + way.address().host() + " only")
        : List.of();
  }

  /** The name says nothing of ports, but the Service that it leads to does. */
  private List<String> aliasDoubts(List<Hop> hops) {
    for (Hop hop : hops) {
      if (!hop.next().isEmpty()
          && hop.manifest().resource() instanceof Service service
          && !service.spec().isExternalName()) {
        return service.spec().isHeadless() || hasPort(service)
            ? List.of()
            : List.of(hop.manifest().describe() + " has no port " + request.effectivePort());
      }
      List<String> behind = aliasDoubts(hop.next());
      if (!behind.isEmpty()) {
        return behind;
      }
    }
    return List.of();
  }

  private boolean hasPort(Service service) {
    int port = request.effectivePort();
    for (ServicePort one : service.spec().ports()) {
      if (port == 0 || one.port() == port && request.accepts(one.effectiveProtocol())) {
        return true;
      }
    }
    return false;
  }
}
