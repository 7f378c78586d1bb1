package io.github.portreeve.validation;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.text.IpAddress;
import org.jspecify.annotations.Nullable;

/** What addresses traffic may be sent to, as Kubernetes' ValidateEndpointIP has it. */
final class EndpointIps {
  private EndpointIps() {}

  /** Refuses addresses that mean each host itself, or only its own network. */
  static void validate(RuleInfo check, FieldPath field, String text, Refusals refusals) {
    IpAddress address = IpAddress.parse(text);
    if (address != null) {
      refusals.invalidIf(check, field, text, complaint(address));
    }
  }

  private static @Nullable String complaint(IpAddress address) {
    if (address.isUnspecified()) {
      return "must be the address of a host";
    }
    if (address.isLoopback()) {
      return "must not be a loopback address (127.0.0.0/8, ::1)";
    }
    if (address.isLinkLocal()) {
      return "must not be a link-local address (169.254.0.0/16, fe80::/10)";
    }
    return address.isLinkLocalMulticast()
        ? "must not be a link-local multicast address (224.0.0.0/24, ff02::/16)"
        : null;
  }
}
