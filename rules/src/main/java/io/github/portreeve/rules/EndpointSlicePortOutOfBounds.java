package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.EndpointSlicePort;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A port number that the server forgets to look at. */
final class EndpointSlicePortOutOfBounds implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "endpoint-slice-port-out-of-bounds",
          Category.BROKEN,
          Severity.ERROR,
          "A port of an EndpointSlice is not between 1 and 65535",
          """
          The API server checks the names of an EndpointSlice's ports and not their numbers, so it
          takes port 0 or 70000. No such port exists, and nothing that reads the slice can send
          anything there.

          Write the port on which the addresses listen.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<EndpointSlice> slice : manifests.ofType(EndpointSlice.class)) {
      List<EndpointSlicePort> ports = slice.resource().ports();
      for (int i = 0; i < ports.size(); i++) {
        Integer port = ports.get(i).port();
        if (port != null && (port < 1 || port > 65535)) {
          FieldPath field = FieldPath.of("ports").index(i).child("port");
          findings.report(INFO, slice, field, "port " + port + " is not between 1 and 65535");
        }
      }
    }
  }
}
