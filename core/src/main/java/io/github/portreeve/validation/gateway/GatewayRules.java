package io.github.portreeve.validation.gateway;

import io.github.portreeve.definition.TextForm;
import io.github.portreeve.model.FieldPath;
import java.util.List;

/** The rules of a Gateway's spec. */
final class GatewayRules {
  private GatewayRules() {}

  static void check(Part spec, Objections objections) {
    ListenerRules.check(spec, objections);
    addresses(spec, objections);
    Part infrastructure = spec.part("infrastructure");
    if (infrastructure != null) {
      LabelKeyRules.check(infrastructure.part("labels"), "label", objections);
      LabelKeyRules.check(infrastructure.part("annotations"), "annotation", objections);
    }
    Part tls = spec.part("tls");
    Part frontend = tls == null ? null : tls.part("frontend");
    if (frontend != null) {
      ports(frontend, objections);
    }
  }

  private static void addresses(Part spec, Objections objections) {
    List<Part> addresses = spec.parts("addresses");
    FieldPath path = spec.path().child("addresses");
    unique(addresses, "IPAddress", path, objections);
    unique(addresses, "Hostname", path, objections);
    for (Part address : addresses) {
      if (address.is("type", "Hostname")
          && address.has("value")
          && !Forms.matches(TextForm.HOST, address.text("value"))) {
        String message = SchemaWords.quote(address.text("value")) + " must be a DNS name";
        objections.rule(
            GatewayChecks.GATEWAY, address.path(), message, address.path().child("value"));
      }
    }
  }

  private static void unique(
      List<Part> addresses, String type, FieldPath path, Objections objections) {
    Part repeated = null;
    for (int i = 0; i < addresses.size(); i++) {
      Part address = addresses.get(i);
      boolean counts = address.is("type", type) && address.has("value");
      if (counts && repeated == null && isBefore(addresses, i, address)) {
        repeated = address;
      }
    }
    if (repeated != null) {
      String message =
          "address " + SchemaWords.quote(repeated.text("value")) + " stands twice, once will do";
      objections.rule(GatewayChecks.GATEWAY, path, message, repeated.path());
    }
  }

  private static boolean isBefore(List<Part> addresses, int end, Part address) {
    for (int i = 0; i < end; i++) {
      if (addresses.get(i).agrees(address, "type") && addresses.get(i).agrees(address, "value")) {
        return true;
      }
    }
    return false;
  }

  private static void ports(Part frontend, Objections objections) {
    List<Part> perPort = frontend.parts("perPort");
    Part repeated = Repeats.first(perPort, "port");
    if (repeated != null) {
      String message = "port " + repeated.number("port") + " has its TLS configured twice";
      objections.rule(
          GatewayChecks.GATEWAY, frontend.path().child("perPort"), message, repeated.path());
    }
  }
}
