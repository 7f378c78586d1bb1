package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.text.IpAddress;
import java.util.HashMap;
import java.util.Map;

/** The checks of host ports that a server leaves to the node. */
final class HostPortValidator {
  private final ExposurePlan plan;
  private final PlanFindings findings;

  /** Which address takes a port of the node; the empty text for all of them. */
  private final Map<String, String> addresses = new HashMap<>();

  HostPortValidator(ExposurePlan plan, PlanFindings findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void validate(HostPort hostPort, FieldPath field) {
    Integer number = hostPort.hostPort();
    if (number != null && number == 0) {
      // To the server 0 is no host port at all: the app would silently not be exposed.
      String message = "0 is no host port; it must be 1 to 65535";
      refuse(PlanChecks.INCOMPLETE, field.child("hostPort"), message);
    }
    String address = hostPort.hostIP();
    if (!address.isEmpty() && IpAddress.parse(address) == null) {
      String message = "\"" + address + "\" is no IP address of a node";
      refuse(PlanChecks.VALUE_INVALID, field.child("hostIP"), message);
    }
    for (PlanPort port : PlanPorts.referred(plan, hostPort.port())) {
      taken(port, number == null ? port.number() : number, address, field);
    }
  }

  private void taken(PlanPort port, int number, String address, FieldPath field) {
    String key = number + "/" + port.effectiveProtocol();
    String other = addresses.putIfAbsent(key, address);
    boolean overlap = other != null && other.isEmpty() != address.isEmpty();
    if (overlap) {
      String message = "port " + key + " of the node is asked for by all addresses and by one";
      refuse(PlanChecks.CONTRADICTORY, field.child("hostIP"), message);
    }
  }

  private void refuse(RuleInfo check, FieldPath field, String message) {
    findings.refuse(check, ErrorType.FIELD_VALUE_INVALID, field, message);
  }
}
