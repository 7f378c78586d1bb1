package io.github.portreeve.validation.gateway;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of the listeners of a Gateway or a ListenerSet. */
final class ListenerRules {
  private static final RuleInfo CHECK = GatewayChecks.LISTENER;

  private final List<Part> listeners;
  private final FieldPath path;
  private final Objections objections;

  private ListenerRules(Part spec, Objections objections) {
    this.listeners = spec.parts("listeners");
    this.path = spec.path().child("listeners");
    this.objections = objections;
  }

  static void check(Part spec, Objections objections) {
    new ListenerRules(spec, objections).check();
  }

  private void check() {
    repeated(Repeats.first(listeners, "name"), "another listener has this name, too");
    repeated(
        Repeats.first(listeners, "port", "protocol", "hostname"),
        "another listener has the same port, protocol and hostname");
    plain();
    secure();
    for (Part listener : listeners) {
      certificates(listener.part("tls"));
    }
  }

  private void repeated(@Nullable Part listener, String message) {
    if (listener != null) {
      refuse(listener, message);
    }
  }

  private void refuse(Part listener, String message) {
    String name = SchemaWords.quote(listener.text("name"));
    objections.rule(CHECK, path, "listener " + name + ": " + message, listener.path());
  }

  private void plain() {
    boolean tls = false;
    boolean hostname = false;
    for (Part listener : listeners) {
      boolean stream = listener.is("protocol", "TCP") || listener.is("protocol", "UDP");
      if (!tls && (stream || listener.is("protocol", "HTTP")) && listener.has("tls")) {
        tls = true;
        refuse(listener, "protocol " + listener.text("protocol") + " has no tls");
      }
      if (!hostname && stream && !listener.text("hostname").isEmpty()) {
        hostname = true;
        refuse(listener, "protocol " + listener.text("protocol") + " knows no hostname");
      }
    }
  }

  private void secure() {
    boolean mode = false;
    boolean terminate = false;
    for (Part listener : listeners) {
      Part tls = listener.part("tls");
      if (!mode && listener.is("protocol", "TLS") && (tls == null || tls.text("mode").isEmpty())) {
        mode = true;
        refuse(listener, "protocol TLS needs a tls.mode, Terminate or Passthrough");
      }
      if (!terminate && listener.is("protocol", "HTTPS") && tls != null && !isTerminating(tls)) {
        terminate = true;
        refuse(listener, "protocol HTTPS needs tls.mode Terminate; protocol TLS has Passthrough");
      }
    }
  }

  private static boolean isTerminating(Part tls) {
    return tls.text("mode").isEmpty() || tls.is("mode", "Terminate");
  }

  private void certificates(@Nullable Part tls) {
    if (tls != null
        && tls.is("mode", "Terminate")
        && tls.parts("certificateRefs").isEmpty()
        && isEmpty(tls.part("options"))) {
      String message = "to end TLS, a listener needs certificateRefs, or options of its controller";
      objections.rule(CHECK, tls.path(), message);
    }
  }

  private static boolean isEmpty(@Nullable Part map) {
    return map == null || map.fields().isEmpty();
  }
}
