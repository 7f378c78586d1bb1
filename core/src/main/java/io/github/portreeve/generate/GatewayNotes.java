package io.github.portreeve.generate;

import java.util.ArrayList;
import java.util.List;

/** What has to be seen to at a Gateway that is there. */
final class GatewayNotes {
  private GatewayNotes() {}

  static List<String> of(GatewayParent parent, ExposurePlan plan, WebRoute route) {
    if (parent.isMade()) {
      return List.of();
    }
    String host = route.host().isEmpty() ? "all hosts" : route.host();
    Certificate certificate = route.settings().tls();
    return needs(
        parent,
        certificate == null
            ? "a listener of protocol HTTP for " + host
            : "a listener of protocol HTTPS for "
                + host
                + " with the certificate of Secret "
                + certificate.secretName(plan, route.host()));
  }

  static List<String> of(GatewayParent parent, TlsPassthrough passthrough) {
    return parent.isMade()
        ? List.of()
        : needs(
            parent, "a listener of protocol TLS and mode Passthrough for " + passthrough.host());
  }

  static List<String> of(GatewayParent parent, StreamListener listener) {
    List<String> notes = new ArrayList<>();
    notes.add("the cluster needs Gateway API 1.6, which first has this kind in v1");
    if (!parent.isMade()) {
      String port = " on port " + listener.number();
      notes.addAll(needs(parent, "a listener of protocol " + listener.protocol() + port));
    }
    return notes;
  }

  private static List<String> needs(GatewayParent parent, String listener) {
    String allowed = parent.isElsewhere() ? " that takes routes of this namespace" : "";
    return List.of(parent.shown() + " needs " + listener + allowed);
  }
}
