package io.github.portreeve.rules;

import io.github.portreeve.exposure.StreamConfig;
import io.github.portreeve.exposure.StreamEntry;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An entry for TCP or UDP that the controller cannot follow. */
final class TcpServicesInvalid implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tcp-services-invalid",
          Category.BROKEN,
          Severity.WARNING,
          "An entry for TCP or UDP leads nowhere",
          """
          ingress-nginx and the HAProxy controllers forward TCP and UDP by a ConfigMap: a key is \
          the port they listen on, its value is namespace/service:port, and more may follow behind \
          another colon. They pass over what they cannot read, and what names a port that the \
          Service does not have.

          Such a ConfigMap is told by the flag that names it, or by its name, tcp-services or \
          udp-services.

          Write, for example, "8086": monitoring/influxdb:8086.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (StreamConfig config : StreamConfig.in(manifests)) {
      for (Map.Entry<String, String> entry : config.map().resource().data().entrySet()) {
        if (!Unfilled.isIn(entry.getKey()) && !Unfilled.isIn(entry.getValue())) {
          check(config, entry.getKey(), entry.getValue().strip(), manifests, findings);
        }
      }
    }
  }

  private static void check(
      StreamConfig config, String key, String value, ManifestSet manifests, Findings findings) {
    StreamEntry entry = StreamEntry.parse(value);
    if (StreamEntry.number(key) == 0) {
      report(config, key, "\"" + key + "\" is no port, a key must be from 1 to 65535", findings);
    } else if (entry == null) {
      report(config, key, "\"" + value + "\" must be namespace/service:port", findings);
    } else {
      checkPort(config, key, entry, manifests, findings);
    }
  }

  private static void report(StreamConfig config, String key, String message, Findings findings) {
    findings.report(INFO, config.map(), StreamConfig.field(key), message);
  }

  private static void checkPort(
      StreamConfig config,
      String key,
      StreamEntry entry,
      ManifestSet manifests,
      Findings findings) {
    List<Manifest<Service>> services = services(entry, manifests);
    for (Manifest<Service> service : services) {
      if (hasPort(service, entry.port())) {
        return;
      }
    }
    if (!services.isEmpty()) {
      Manifest<Service> service = ByName.first(services);
      String message = service.describe() + " has no port " + entry.port();
      Related ports = Related.of(service, FieldPath.of("spec", "ports"), "its ports");
      findings.report(INFO, config.map(), StreamConfig.field(key), message, ports);
    }
  }

  private static List<Manifest<Service>> services(StreamEntry entry, ManifestSet manifests) {
    List<Manifest<Service>> found = new ArrayList<>();
    for (Manifest<Service> service : manifests.servicesNamed(entry.service())) {
      if (service.namespace().equals(entry.namespace())
          && !service.resource().spec().isExternalName()) {
        found.add(service);
      }
    }
    return found;
  }

  private static boolean hasPort(Manifest<Service> service, String wanted) {
    int number = StreamEntry.number(wanted);
    for (ServicePort port : service.resource().spec().ports()) {
      boolean same = number == 0 ? port.name().equals(wanted) : port.port() == number;
      if (same || port.port() == 0 || Unfilled.isIn(port.name())) {
        return true;
      }
    }
    return false;
  }
}
