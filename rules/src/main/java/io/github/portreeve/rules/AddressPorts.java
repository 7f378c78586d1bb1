package io.github.portreeve.rules;

import io.github.portreeve.model.EndpointPort;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.EndpointSlicePort;
import io.github.portreeve.model.EndpointSubset;
import io.github.portreeve.model.Endpoints;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Resource;
import java.util.List;

/** The ports of EndpointSlices and Endpoints, and where these say which Service they are for. */
final class AddressPorts {
  static final FieldPath NAME = FieldPath.of("metadata", "name");
  static final FieldPath LABEL =
      FieldPath.of("metadata", "labels").key(EndpointSlice.SERVICE_NAME_LABEL);

  private AddressPorts() {}

  /** Adds the names of the ports that are not in the list yet, the empty one among them. */
  static void addNames(Resource resource, List<String> names) {
    if (resource instanceof EndpointSlice slice) {
      for (EndpointSlicePort port : slice.ports()) {
        addName(port.name() == null ? "" : port.name(), names);
      }
    } else if (resource instanceof Endpoints endpoints) {
      for (EndpointSubset subset : endpoints.subsets()) {
        for (EndpointPort port : subset.ports()) {
          addName(port.name(), names);
        }
      }
    }
  }

  private static void addName(String name, List<String> names) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }
}
