package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;

/** The protocols of ports outside of pods. */
final class Protocols {
  private Protocols() {}

  /** Refuses what is no protocol; SCTP where the server knows it only behind a feature gate. */
  static void validateGated(String protocol, FieldPath field, Refusals refusals) {
    if (protocol.equals("SCTP") && !refusals.cluster().atLeast(19)) {
      refusals.notSupported(SharedChecks.PROTOCOL_INVALID, field, protocol, "TCP", "UDP");
    } else {
      validate(protocol, field, refusals);
    }
  }

  static void validate(String protocol, FieldPath field, Refusals refusals) {
    switch (protocol) {
      case "SCTP", "TCP", "UDP" -> {}
      default ->
          refusals.notSupported(
              SharedChecks.PROTOCOL_INVALID, field, protocol, "SCTP", "TCP", "UDP");
    }
  }
}
