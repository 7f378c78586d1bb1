package io.github.portreeve.exposure;

import io.github.portreeve.model.Endpoint;
import io.github.portreeve.model.EndpointAddress;
import io.github.portreeve.model.EndpointPort;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.EndpointSlicePort;
import io.github.portreeve.model.EndpointSubset;
import io.github.portreeve.model.Endpoints;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.ServicePort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addresses that are written down behind a Service without selector. */
final class AddressHops {
  private AddressHops() {}

  /** One for each object; its port is looked up by name, as kube-proxy does. */
  static List<Hop> of(ServiceRoute route, @Nullable ServicePort port) {
    List<Hop> hops = new ArrayList<>();
    for (Manifest<? extends Resource> manifest : route.addresses()) {
      List<String> addresses = addresses(manifest.resource(), port);
      boolean none = addresses.isEmpty();
      String text = Names.of(manifest) + ": " + (none ? "no address" : Names.listed(addresses));
      Judgement judgement = none ? missing(manifest, port) : Judgement.OK;
      hops.add(Hop.last(Hop.Kind.ADDRESSES, manifest, FieldPath.ROOT, text, judgement));
    }
    return HopOrder.sorted(hops);
  }

  private static Judgement missing(Manifest<?> manifest, @Nullable ServicePort port) {
    String reason = Names.brief(manifest) + " has no address";
    if (port != null) {
      reason +=
          port.name().isEmpty() ? " with a nameless port" : " with port \"" + port.name() + "\"";
    }
    return Judgement.of(Verdict.BROKEN, null, reason);
  }

  private static List<String> addresses(Resource resource, @Nullable ServicePort port) {
    List<String> found = new ArrayList<>();
    if (resource instanceof EndpointSlice slice) {
      String suffix = suffix(slice, port);
      if (suffix != null) {
        for (Endpoint endpoint : slice.endpoints()) {
          add(endpoint.addresses(), suffix, found);
        }
      }
    } else if (resource instanceof Endpoints endpoints) {
      for (EndpointSubset subset : endpoints.subsets()) {
        String suffix = suffix(subset, port);
        if (suffix != null) {
          add(ips(subset), suffix, found);
        }
      }
    }
    return found;
  }

  private static void add(List<String> addresses, String suffix, List<String> out) {
    for (String address : addresses) {
      boolean sixth = address.indexOf(':') >= 0 && !suffix.isEmpty();
      out.add((sixth ? "[" + address + "]" : address) + suffix);
    }
  }

  private static List<String> ips(EndpointSubset subset) {
    List<String> ips = new ArrayList<>();
    for (EndpointAddress address : subset.addresses()) {
      ips.add(address.ip());
    }
    return ips;
  }

  /** The port behind the address; null when it has none of that name. */
  private static @Nullable String suffix(EndpointSlice slice, @Nullable ServicePort port) {
    if (port == null) {
      return "";
    }
    for (EndpointSlicePort one : slice.ports()) {
      String name = one.name() == null ? "" : one.name();
      if (name.equals(port.name())) {
        return one.port() == null ? "" : ":" + one.port();
      }
    }
    return null;
  }

  private static @Nullable String suffix(EndpointSubset subset, @Nullable ServicePort port) {
    if (port == null) {
      return "";
    }
    for (EndpointPort one : subset.ports()) {
      if (one.name().equals(port.name())) {
        return ":" + one.port();
      }
    }
    return null;
  }
}
