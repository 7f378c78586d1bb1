package io.github.portreeve.validation;

import io.github.portreeve.model.EndpointAddress;
import io.github.portreeve.model.EndpointPort;
import io.github.portreeve.model.EndpointSubset;
import io.github.portreeve.model.Endpoints;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import java.util.List;

/** The checks of Endpoints, as Kubernetes' ValidateEndpointsCreate makes them. */
final class EndpointsValidator {
  private static final String MANAGED_BY = "endpoints.kubernetes.io/managed-by";
  private static final String CONTROLLER = "endpoint-controller";

  private final Refusals refusals;
  private final boolean managed;

  private EndpointsValidator(Refusals refusals, boolean managed) {
    this.refusals = refusals;
    this.managed = managed;
  }

  static void validate(Manifest<Endpoints> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    boolean managed = CONTROLLER.equals(manifest.metadata().labels().get(MANAGED_BY));
    new EndpointsValidator(refusals, managed).subsets(manifest.resource().subsets());
    if (refusals.cluster().atLeast(33)) {
      String message = "Endpoints are deprecated, write an EndpointSlice (discovery.k8s.io/v1)";
      FieldPath field = FieldPath.of("apiVersion");
      if (MetadataValidator.isExport(manifest)) {
        refusals.remark(EndpointsChecks.DEPRECATED, field, message);
      } else {
        refusals.warn(EndpointsChecks.DEPRECATED, field, message);
      }
    }
  }

  private void subsets(List<EndpointSubset> subsets) {
    for (int i = 0; i < subsets.size(); i++) {
      subset(subsets.get(i), FieldPath.of("subsets").index(i));
    }
  }

  private void subset(EndpointSubset subset, FieldPath field) {
    if (subset.addresses().isEmpty() && subset.notReadyAddresses().isEmpty()) {
      String message = "the subset has neither addresses nor notReadyAddresses";
      refusals.required(EndpointsChecks.ADDRESS_INVALID, field, message);
    }
    addresses(subset.addresses(), field.child("addresses"));
    addresses(subset.notReadyAddresses(), field.child("notReadyAddresses"));
    for (int i = 0; i < subset.ports().size(); i++) {
      port(subset.ports().get(i), subset.ports().size() > 1, field.child("ports").index(i));
    }
  }

  private void addresses(List<EndpointAddress> addresses, FieldPath field) {
    for (int i = 0; i < addresses.size(); i++) {
      address(addresses.get(i), field.index(i));
    }
  }

  private void address(EndpointAddress address, FieldPath field) {
    ip(address.ip(), field.child("ip"));
    String hostname = address.hostname();
    if (!hostname.isEmpty()) {
      FieldPath place = field.child("hostname");
      refusals.invalidIf(
          EndpointsChecks.ADDRESS_INVALID, place, hostname, Names.dnsLabel(hostname));
    }
    String node = address.nodeName();
    if (node != null) {
      FieldPath place = field.child("nodeName");
      refusals.invalidIf(EndpointsChecks.ADDRESS_INVALID, place, node, Names.dnsSubdomain(node));
    }
  }

  private void ip(String ip, FieldPath field) {
    String complaint = IpForms.addressComplaint(ip, refusals.cluster());
    refusals.invalidIf(EndpointsChecks.ADDRESS_INVALID, field, ip, complaint);
    EndpointIps.validate(EndpointsChecks.ADDRESS_INVALID, field, ip, refusals);
    if (complaint == null && !managed) {
      String warning = IpForms.addressWarning(ip, refusals.cluster());
      refusals.warnIf(SharedChecks.IP_NOT_CANONICAL, field, ip, warning);
    }
  }

  private void port(EndpointPort port, boolean oneOfSeveral, FieldPath field) {
    portName(port.name(), oneOfSeveral, field.child("name"));
    if (port.port() < 1 || port.port() > 65535) {
      String message = "port " + port.port() + " must be between 1 and 65535";
      refusals.invalid(EndpointsChecks.PORT_INVALID, field.child("port"), message);
    }
    if (!port.protocol().isEmpty()) {
      Protocols.validateGated(port.protocol(), field.child("protocol"), refusals);
    }
    if (port.appProtocol() != null) {
      appProtocol(port.appProtocol(), field.child("appProtocol"));
    }
  }

  private void portName(String name, boolean oneOfSeveral, FieldPath field) {
    if (!name.isEmpty()) {
      refusals.invalidIf(EndpointsChecks.PORT_INVALID, field, name, Names.dnsLabel(name));
    } else if (oneOfSeveral) {
      String message = "the port needs a name, because the subset has several";
      refusals.required(EndpointsChecks.PORT_INVALID, field, message);
    }
  }

  /** A field from 1.18 on, where it is behind a feature gate that is off. */
  private void appProtocol(String appProtocol, FieldPath field) {
    if (refusals.cluster().atLeast(19)) {
      String complaint = Names.qualifiedName(appProtocol);
      refusals.invalidIf(EndpointsChecks.PORT_INVALID, field, appProtocol, complaint);
    } else if (refusals.cluster().atLeast(18)) {
      String message = "appProtocol \"" + appProtocol + "\" is taken from Kubernetes 1.19 on";
      refusals.forbidden(EndpointsChecks.PORT_INVALID, field, message);
    }
  }
}
