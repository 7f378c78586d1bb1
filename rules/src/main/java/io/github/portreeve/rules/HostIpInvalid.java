package io.github.portreeve.rules;

import io.github.portreeve.decode.Placeholders;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.text.IpAddress;
import org.jspecify.annotations.Nullable;

/** A host port on an address that is none. */
final class HostIpInvalid implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "host-ip-invalid",
          Category.BROKEN,
          Severity.ERROR,
          "hostIP is not an IP address, so the host port opens nowhere or everywhere",
          """
          The API server takes any text for hostIP, and the scheduler compares it as text. What
          opens the port on the node needs an address. From a name, or a number with leading zeros,
          the CNI plugin portmap makes nothing and the port stays closed, while Cilium opens it on
          all addresses, as if no hostIP were given.

          Write an address of the node, 127.0.0.1 for the node itself, or leave hostIP out for all
          addresses.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      for (TakenPort port : TakenPort.of(workload.resource())) {
        ContainerPort declared = port.declared().port();
        // Without a hostPort, or with hostNetwork, it means nothing; the server warns of the first.
        boolean used = port.isExplicit() && !workload.resource().podSpec().hostNetwork();
        String complaint = used ? complaint(declared.hostIP()) : null;
        if (complaint != null) {
          FieldPath field = port.path().child("hostIP");
          findings.report(INFO, workload, field, complaint);
        }
      }
    }
  }

  private static @Nullable String complaint(String text) {
    if (text.isEmpty() || Placeholders.contains(text)) {
      return null;
    }
    IpAddress address = IpAddress.parse(text);
    if (address == null) {
      return "\"" + text + "\" is not an IP address, so the host port opens nowhere or everywhere";
    }
    return address.hasLeadingZeros()
        ? "\""
            + text
            + "\" has leading zeros, so the host port opens nowhere or everywhere; write "
            + address
        : null;
  }
}
