package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.EndpointSlicePort;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import java.util.ArrayList;
import java.util.List;

/** The checks of EndpointSlices, as Kubernetes' ValidateEndpointSliceCreate makes them. */
final class EndpointSliceValidator {
  private static final int MOST_PORTS = 20_000;

  /** Of Kubernetes 1.16 and 1.17. */
  private static final int MOST_PORTS_ONCE = 100;

  private final Refusals refusals;

  private EndpointSliceValidator(Refusals refusals) {
    this.refusals = refusals;
  }

  static void validate(Manifest<EndpointSlice> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    EndpointSlice slice = manifest.resource();
    EndpointSliceValidator validator = new EndpointSliceValidator(refusals);
    validator.addressType(slice.addressType());
    validator.ports(slice.ports());
    new SliceEndpointValidator(manifest, refusals).endpoints(slice.endpoints());
  }

  private void addressType(String type) {
    FieldPath field = FieldPath.of("addressType");
    switch (type) {
      case "IPv4", "IPv6" -> {}
      case "FQDN" -> deprecatedType(field);
      case "" -> {
        String message = "the slice needs an addressType: IPv4 or IPv6";
        refusals.required(EndpointSliceChecks.TYPE_INVALID, field, message);
      }
      default ->
          refusals.notSupported(
              EndpointSliceChecks.TYPE_INVALID, field, type, "FQDN", "IPv4", "IPv6");
    }
  }

  private void deprecatedType(FieldPath field) {
    if (refusals.cluster().atLeast(27)) {
      String message = "addressType \"FQDN\" is deprecated, kube-proxy never served it";
      refusals.warn(EndpointSliceChecks.FQDN_DEPRECATED, field, message);
    }
  }

  private void ports(List<EndpointSlicePort> ports) {
    FieldPath field = FieldPath.of("ports");
    int most = refusals.cluster().atLeast(18) ? MOST_PORTS : MOST_PORTS_ONCE;
    if (ports.size() > most) {
      tooMany(EndpointSliceChecks.PORT_INVALID, field, "ports", ports.size(), most, refusals);
      return;
    }
    List<String> names = new ArrayList<>(ports.size());
    for (int i = 0; i < ports.size(); i++) {
      port(ports.get(i), names, field.index(i));
    }
  }

  static void tooMany(
      RuleInfo check, FieldPath field, String what, int count, int most, Refusals refusals) {
    String message = "there are " + count + " " + what + ", at most " + most + " are allowed";
    refusals.refuse(check, ErrorType.FIELD_VALUE_TOO_MANY, field, message);
  }

  private void port(EndpointSlicePort port, List<String> names, FieldPath field) {
    name(port.name() == null ? "" : port.name(), names, field.child("name"));
    if (port.protocol() != null) {
      Protocols.validate(port.protocol(), field.child("protocol"), refusals);
    }
    String appProtocol = port.appProtocol();
    if (appProtocol != null) {
      FieldPath place = field.child("appProtocol");
      String complaint = Names.qualifiedName(appProtocol);
      refusals.invalidIf(EndpointSliceChecks.PORT_INVALID, place, appProtocol, complaint);
    }
  }

  private void name(String name, List<String> names, FieldPath field) {
    if (!name.isEmpty()) {
      refusals.invalidIf(EndpointSliceChecks.PORT_INVALID, field, name, Names.dnsLabel(name));
    }
    if (names.contains(name)) {
      String message =
          name.isEmpty()
              ? "only one port of the slice may be without a name"
              : "port name \"" + name + "\" is taken by another port of the slice";
      refusals.duplicate(EndpointSliceChecks.PORT_INVALID, field, message);
    } else {
      names.add(name);
    }
  }
}
