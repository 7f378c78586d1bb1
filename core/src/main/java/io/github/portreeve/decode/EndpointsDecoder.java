package io.github.portreeve.decode;

import io.github.portreeve.model.Endpoint;
import io.github.portreeve.model.EndpointAddress;
import io.github.portreeve.model.EndpointHints;
import io.github.portreeve.model.EndpointPort;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.EndpointSlicePort;
import io.github.portreeve.model.EndpointSubset;
import io.github.portreeve.model.Endpoints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes the addresses behind Services. */
final class EndpointsDecoder {
  private EndpointsDecoder() {}

  static Endpoints endpoints(Fields fields) {
    return new Endpoints(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        endpointSubsets(fields.list("subsets")));
  }

  static EndpointSubset endpointSubset(Fields fields) {
    return new EndpointSubset(
        endpointAddresses(fields.list("addresses")),
        endpointAddresses(fields.list("notReadyAddresses")),
        endpointPorts(fields.list("ports")));
  }

  static List<EndpointSubset> endpointSubsets(List<Fields> items) {
    List<EndpointSubset> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(endpointSubset(item));
    }
    return list;
  }

  static EndpointAddress endpointAddress(Fields fields) {
    return new EndpointAddress(
        fields.string("ip"), fields.string("hostname"), fields.stringOrNull("nodeName"));
  }

  static List<EndpointAddress> endpointAddresses(List<Fields> items) {
    List<EndpointAddress> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(endpointAddress(item));
    }
    return list;
  }

  static EndpointPort endpointPort(Fields fields) {
    return new EndpointPort(
        fields.string("name"),
        fields.int32("port"),
        fields.string("protocol"),
        fields.stringOrNull("appProtocol"));
  }

  static List<EndpointPort> endpointPorts(List<Fields> items) {
    List<EndpointPort> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(endpointPort(item));
    }
    return list;
  }

  static EndpointSlice endpointSlice(Fields fields, boolean beta) {
    return new EndpointSlice(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        fields.string("addressType"),
        endpoints(fields.list("endpoints"), beta),
        endpointSlicePorts(fields.list("ports")));
  }

  private static Endpoint endpoint(Fields fields, boolean beta) {
    return Endpoint.builder()
        .addresses(fields.strings("addresses"))
        .ready(fields.objectOrEmpty("conditions").booleanOrNull("ready"))
        .hostname(fields.stringOrNull("hostname"))
        .nodeName(fields.stringOrNull("nodeName"))
        .zone(fields.stringOrNull("zone"))
        .hints(endpointHintsOrNull(fields.object("hints")))
        .deprecatedTopology(fields.stringMap(beta ? "topology" : "deprecatedTopology"))
        .build();
  }

  private static List<Endpoint> endpoints(List<Fields> items, boolean beta) {
    List<Endpoint> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(endpoint(item, beta));
    }
    return list;
  }

  static EndpointHints endpointHints(Fields fields) {
    return new EndpointHints(names(fields.list("forZones")), names(fields.list("forNodes")));
  }

  static @Nullable EndpointHints endpointHintsOrNull(@Nullable Fields fields) {
    return fields == null ? null : endpointHints(fields);
  }

  static EndpointSlicePort endpointSlicePort(Fields fields) {
    return new EndpointSlicePort(
        fields.stringOrNull("name"),
        fields.stringOrNull("protocol"),
        fields.int32OrNull("port"),
        fields.stringOrNull("appProtocol"));
  }

  static List<EndpointSlicePort> endpointSlicePorts(List<Fields> items) {
    List<EndpointSlicePort> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(endpointSlicePort(item));
    }
    return list;
  }

  private static List<String> names(List<Fields> items) {
    List<String> names = new ArrayList<>(items.size());
    for (Fields item : items) {
      names.add(item.string("name"));
    }
    return names;
  }
}
