package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.PortRange;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.rule.Rule;
import java.util.List;

/** A fixed node port that another Service may have been given before. */
final class NodePortDynamicBand implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "node-port-dynamic-band",
          Category.CONFLICT,
          Severity.INFO,
          "A fixed nodePort is one that the server also gives away by itself",
          """
          When a Service names no nodePort, the server takes one from the upper part of its range
          first and leaves the lower part, 30000 to 30085 unless configured otherwise, to those who
          name theirs (Kubernetes 1.28 and later). A fixed port of the upper part may be taken
          already when the Service is created, also when it is created again.

          Choose a nodePort of the lower part, or none.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (!manifests.cluster().atLeast(28)) {
      return;
    }
    PortRange range = manifests.cluster().nodePortRange();
    PortRange fixed = new PortRange(range.first(), lastFixed(range));
    for (Manifest<Service> manifest : manifests.services()) {
      // What was read back from a cluster has ports that the server gave it.
      if (manifest.metadata().uid().isEmpty() && mayHaveNodePorts(manifest)) {
        checkService(manifest, range, fixed, findings);
      }
    }
  }

  /** As the server's allocator divides its range. */
  private static int lastFixed(PortRange range) {
    int size = Math.min(Math.max(16, range.size() / 32), 128);
    return Math.min(range.first() + size - 1, range.last());
  }

  /** Elsewhere the server refuses or ignores them. */
  private static boolean mayHaveNodePorts(Manifest<Service> manifest) {
    String type = manifest.resource().spec().type();
    return type.equals("NodePort") || type.equals("LoadBalancer");
  }

  private static void checkService(
      Manifest<Service> manifest, PortRange range, PortRange fixed, Findings findings) {
    List<ServicePort> ports = manifest.resource().spec().ports();
    for (int i = 0; i < ports.size(); i++) {
      int port = ports.get(i).nodePort();
      if (range.contains(port) && !fixed.contains(port)) {
        FieldPath field = FieldPath.of("spec", "ports").index(i).child("nodePort");
        String message =
            "node port "
                + port
                + " may already have been given to another Service; only "
                + fixed
                + " are kept for ports that manifests name";
        findings.report(INFO, manifest, field, message);
      }
    }
  }
}
