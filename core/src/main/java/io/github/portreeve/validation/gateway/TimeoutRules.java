package io.github.portreeve.validation.gateway;

import io.github.portreeve.validation.GoDuration;
import org.jspecify.annotations.Nullable;

/** The rule that no single attempt may take longer than all of them. */
final class TimeoutRules {
  private TimeoutRules() {}

  static void check(@Nullable Part timeouts, Objections objections) {
    if (timeouts == null || !timeouts.has("request") || !timeouts.has("backendRequest")) {
      return;
    }
    Long request = GoDuration.nanoseconds(timeouts.text("request"));
    Long attempt = GoDuration.nanoseconds(timeouts.text("backendRequest"));
    // Zero switches the limit off, and then the server does not even read the other one.
    boolean unlimited = request != null && request == 0;
    if (!unlimited && (request == null || attempt == null || attempt > request)) {
      String message =
          "backendRequest "
              + SchemaWords.quote(timeouts.text("backendRequest"))
              + " must not be longer than request "
              + SchemaWords.quote(timeouts.text("request"));
      objections.rule(GatewayChecks.TIMEOUT, timeouts.path(), message);
    }
  }
}
