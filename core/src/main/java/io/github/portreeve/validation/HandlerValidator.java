package io.github.portreeve.validation;

import io.github.portreeve.model.ExecAction;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Handler;
import io.github.portreeve.model.HttpGetAction;
import io.github.portreeve.model.HttpHeader;
import io.github.portreeve.model.IntOrString;

/** The checks of what a probe or a hook does: one thing, of which only the first is looked into. */
final class HandlerValidator {
  private final FieldPath field;
  private final PodScope scope;
  private final Refusals refusals;
  private final String choices;
  private boolean found;

  private HandlerValidator(FieldPath field, PodScope scope, String choices) {
    this.field = field;
    this.choices = choices;
    this.scope = scope;
    this.refusals = scope.refusals();
  }

  /** Probes have no sleep. Servers drop gRPC up to 1.23, and then see no handler. */
  static void probe(Handler handler, FieldPath field, PodScope scope) {
    Handler probe = handler.toBuilder().sleep(null).build();
    new HandlerValidator(field, scope, "exec, httpGet, tcpSocket, grpc").handler(probe);
  }

  /** Hooks have no gRPC. Servers drop sleep up to 1.29, and then see no handler. */
  static void hook(Handler handler, FieldPath field, PodScope scope) {
    Handler hook = handler.toBuilder().grpc(null).build();
    new HandlerValidator(field, scope, "exec, httpGet, tcpSocket, sleep").handler(hook);
  }

  private void handler(Handler handler) {
    if (handler.exec() != null && first("exec")) {
      exec(handler.exec());
    }
    if (handler.httpGet() != null && first("httpGet")) {
      httpGet(handler.httpGet());
    }
    if (handler.tcpSocket() != null && first("tcpSocket")) {
      port(handler.tcpSocket().port(), field.child("tcpSocket").child("port"), refusals);
    }
    if (handler.grpc() != null && scope.atLeast(24) && first("grpc")) {
      IntOrString port = IntOrString.of(handler.grpc().port());
      port(port, field.child("grpc").child("port"), refusals);
    }
    if (handler.sleep() != null && scope.atLeast(30) && first("sleep")) {
      sleep(handler.sleep().seconds());
    }
    if (!found) {
      String message = field.name() + " does nothing, it needs one of " + choices;
      refusals.required(ContainerChecks.HANDLER_INVALID, field, message);
    }
  }

  private boolean first(String name) {
    if (found) {
      String message = field.name() + " may do one thing only";
      refusals.forbidden(ContainerChecks.HANDLER_INVALID, field.child(name), message);
      return false;
    }
    found = true;
    return true;
  }

  private void exec(ExecAction exec) {
    if (exec.command().isEmpty()) {
      String message = "exec needs a command";
      refusals.required(
          ContainerChecks.HANDLER_INVALID, field.child("exec").child("command"), message);
    }
  }

  private void httpGet(HttpGetAction action) {
    FieldPath place = field.child("httpGet");
    port(action.port(), place.child("port"), refusals);
    switch (action.scheme()) {
      case "", "HTTP", "HTTPS" -> {}
      default ->
          refusals.notSupported(
              ContainerChecks.HANDLER_INVALID,
              place.child("scheme"),
              action.scheme(),
              "HTTP",
              "HTTPS");
    }
    for (HttpHeader header : action.httpHeaders()) {
      if (!isHeaderName(header.name())) {
        String message = "header \"" + header.name() + "\" must be letters, digits and \"-\"";
        refusals.invalid(ContainerChecks.HANDLER_INVALID, place.child("httpHeaders"), message);
      }
    }
  }

  private static boolean isHeaderName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /**
   * A number from 1 to 65535 or the name of a port; whether there is such a port goes unchecked.
   */
  static void port(IntOrString port, FieldPath field, Refusals refusals) {
    if (port.isString()) {
      String complaint = Names.portName(port.string());
      refusals.invalidIf(ContainerChecks.PROBE_PORT_NAME_INVALID, field, port.string(), complaint);
    } else {
      ContainerPortsValidator.bounds(port.number(), field, refusals);
    }
  }

  /** No time at all is allowed since 1.33. */
  private void sleep(long seconds) {
    long least = scope.atLeast(33) ? 0 : 1;
    if (seconds < least || seconds > scope.gracePeriod()) {
      String message =
          seconds
              + " must be between "
              + least
              + " and the pod's terminationGracePeriodSeconds, "
              + scope.gracePeriod();
      refusals.invalid(ContainerChecks.HANDLER_INVALID, field.child("sleep"), message);
    }
  }
}
