package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** Checks that validators of several kinds make. */
final class SharedChecks {
  static final RuleInfo PORT_OUT_OF_BOUNDS =
      invalid(
          "port-out-of-bounds",
          "a port is not between 1 and 65535",
          """
          TCP, UDP and SCTP have the ports 1 to 65535. Kubernetes takes 0 for no port at all wherever
          a port may be left out.

          Mind YAML: the server reads `0100` as octal, which is 64.
          """);

  static final RuleInfo PROTOCOL_INVALID =
      invalid(
          "port-protocol-invalid",
          "a port's protocol is none of TCP, UDP and SCTP",
          """
          The protocol of a port is `TCP`, `UDP` or `SCTP`, in upper case; `TCP` when left out.

          HTTP, gRPC and the like run on top of TCP. Say so in a Service's `appProtocol`, which some
          controllers read.
          """);

  static final RuleInfo IP_NOT_CANONICAL =
      RuleInfo.of(
          "ip-not-canonical",
          Category.DEPRECATED,
          Severity.WARNING,
          "an IP address or block is not in its canonical form",
          """
          Programs do not agree on addresses such as `010.0.0.1`, whose first number is 10 for some and 8
          for others, `::ffff:10.0.0.1`, an IPv4 address for some only, and `10.0.0.1/8`, a block with
          bits set behind its prefix. Kubernetes takes them up to 1.35, with a warning from 1.33 on, and
          refuses them in new objects from 1.36 on.

          IPv6 addresses in other forms than that of RFC 5952, lower case and as short as can be, are
          taken with a warning.
          """);

  private SharedChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
