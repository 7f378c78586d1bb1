package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.rule.Rule;

/** An externalName that is an IP address. */
final class ExternalNameAddress implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "external-name-address",
          Category.BROKEN,
          Severity.WARNING,
          "externalName is an IP address, which DNS cannot point to",
          """
          externalName becomes a CNAME record, and a CNAME points to a name. The API server \
          takes an IP address because it has the shape of a DNS name; clients then ask DNS for \
          a host called 10.0.0.1 and get nothing.

          For an address write a Service without a selector and an EndpointSlice.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> service : manifests.services()) {
      ServiceSpec spec = service.resource().spec();
      if (spec.isExternalName() && isAddress(spec.externalName())) {
        findings.report(
            INFO,
            service,
            FieldPath.of("spec", "externalName"),
            "\""
                + spec.externalName()
                + "\" is an IP address, which DNS cannot point to; write an EndpointSlice");
      }
    }
  }

  /** Four numbers with dots between; what else looks like an address the server refuses. */
  private static boolean isAddress(String name) {
    int dots = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.') {
        dots++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return dots == 3;
  }
}
