package io.github.portreeve.validation;

import io.github.portreeve.model.Endpoint;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of an EndpointSlice's endpoints, as Kubernetes' validateEndpoints makes them. */
final class SliceEndpointValidator {
  private static final int MOST_ENDPOINTS = 1000;
  private static final int MOST_ADDRESSES = 100;
  private static final int MOST_TOPOLOGY_LABELS = 16;

  private final boolean beta;
  private final Refusals refusals;
  private final SliceAddressValidator addresses;
  private final SliceHintsValidator hints;

  SliceEndpointValidator(Manifest<EndpointSlice> manifest, Refusals refusals) {
    this.beta = manifest.type().version().equals("v1beta1");
    this.refusals = refusals;
    this.addresses = new SliceAddressValidator(manifest.resource(), refusals);
    this.hints = new SliceHintsValidator(refusals);
  }

  void endpoints(List<Endpoint> endpoints) {
    FieldPath field = FieldPath.of("endpoints");
    if (endpoints.size() > MOST_ENDPOINTS) {
      EndpointSliceValidator.tooMany(
          EndpointSliceChecks.ADDRESS_INVALID,
          field,
          "endpoints",
          endpoints.size(),
          MOST_ENDPOINTS,
          refusals);
      return;
    }
    for (int i = 0; i < endpoints.size(); i++) {
      endpoint(endpoints.get(i), field.index(i));
    }
  }

  private void endpoint(Endpoint endpoint, FieldPath field) {
    count(endpoint.addresses().size(), field.child("addresses"));
    addresses.addresses(endpoint.addresses(), field.child("addresses"));
    // 1.20 knows the field and drops it.
    if (refusals.cluster().atLeast(21)) {
      name(endpoint.nodeName(), NameForm.DNS_SUBDOMAIN, field.child("nodeName"));
    }
    // What v1 calls deprecatedTopology is dropped.
    if (beta) {
      topology(endpoint, field);
    }
    name(endpoint.hostname(), NameForm.DNS_LABEL, field.child("hostname"));
    if (endpoint.hints() != null) {
      hints.hints(endpoint.hints(), field.child("hints"));
    }
  }

  private void count(int count, FieldPath field) {
    if (count == 0) {
      String message = "the endpoint has no address";
      refusals.required(EndpointSliceChecks.ADDRESS_INVALID, field, message);
    } else if (count > MOST_ADDRESSES) {
      EndpointSliceValidator.tooMany(
          EndpointSliceChecks.ADDRESS_INVALID, field, "addresses", count, MOST_ADDRESSES, refusals);
    }
  }

  private void name(@Nullable String name, NameForm form, FieldPath field) {
    if (name != null) {
      refusals.invalidIf(EndpointSliceChecks.ADDRESS_INVALID, field, name, form.complaint(name));
    }
  }

  private void topology(Endpoint endpoint, FieldPath field) {
    FieldPath place =
        field.child(refusals.cluster().atLeast(21) ? "deprecatedTopology" : "topology");
    int count = endpoint.deprecatedTopology().size();
    if (count > MOST_TOPOLOGY_LABELS) {
      EndpointSliceValidator.tooMany(
          EndpointSliceChecks.ADDRESS_INVALID,
          place,
          "labels",
          count,
          MOST_TOPOLOGY_LABELS,
          refusals);
    }
    MetadataValidator.labels(endpoint.deprecatedTopology(), place, refusals);
  }
}
