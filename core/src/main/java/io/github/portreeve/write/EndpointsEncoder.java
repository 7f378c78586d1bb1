package io.github.portreeve.write;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.Endpoint;
import io.github.portreeve.model.EndpointAddress;
import io.github.portreeve.model.EndpointHints;
import io.github.portreeve.model.EndpointPort;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.EndpointSlicePort;
import io.github.portreeve.model.EndpointSubset;
import io.github.portreeve.model.Endpoints;

/** Encodes the addresses behind Services. */
final class EndpointsEncoder {
  private EndpointsEncoder() {}

  static void endpoints(Endpoints endpoints, Fields fields) {
    fields.objects("subsets", endpoints.subsets(), EndpointsEncoder::subset);
  }

  private static Fields subset(EndpointSubset subset) {
    return new Fields()
        .objects("addresses", subset.addresses(), EndpointsEncoder::address)
        .objects("notReadyAddresses", subset.notReadyAddresses(), EndpointsEncoder::address)
        .objects("ports", subset.ports(), EndpointsEncoder::port);
  }

  private static Fields address(EndpointAddress address) {
    return new Fields()
        .string("ip", address.ip())
        .string("hostname", address.hostname())
        .stringOrNull("nodeName", address.nodeName());
  }

  private static Fields port(EndpointPort port) {
    return new Fields()
        .string("name", port.name())
        .number("port", port.port())
        .string("protocol", port.protocol())
        .stringOrNull("appProtocol", port.appProtocol());
  }

  static void endpointSlice(EndpointSlice slice, ApiType type, Fields fields) {
    String topology = type.version().equals("v1beta1") ? "topology" : "deprecatedTopology";
    fields
        .string("addressType", slice.addressType())
        .objects("endpoints", slice.endpoints(), endpoint -> endpoint(endpoint, topology))
        .objects("ports", slice.ports(), EndpointsEncoder::slicePort);
  }

  private static Fields endpoint(Endpoint endpoint, String topology) {
    return new Fields()
        .strings("addresses", endpoint.addresses())
        .object("conditions", new Fields().boolOrNull("ready", endpoint.ready()))
        .stringOrNull("hostname", endpoint.hostname())
        .stringOrNull("nodeName", endpoint.nodeName())
        .stringOrNull("zone", endpoint.zone())
        .objectOrNull("hints", endpoint.hints(), EndpointsEncoder::hints)
        .stringMap(topology, endpoint.deprecatedTopology());
  }

  private static Fields hints(EndpointHints hints) {
    return new Fields()
        .objects("forZones", hints.forZones(), EndpointsEncoder::named)
        .objects("forNodes", hints.forNodes(), EndpointsEncoder::named);
  }

  private static Fields named(String name) {
    return new Fields().string("name", name);
  }

  private static Fields slicePort(EndpointSlicePort port) {
    return new Fields()
        .stringOrNull("name", port.name())
        .numberOrNull("port", port.port())
        .stringOrNull("protocol", port.protocol())
        .stringOrNull("appProtocol", port.appProtocol());
  }
}
