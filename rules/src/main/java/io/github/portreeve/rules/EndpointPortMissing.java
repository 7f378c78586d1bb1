package io.github.portreeve.rules;

import io.github.portreeve.exposure.Backing;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServicePortRoute;
import io.github.portreeve.exposure.ServiceRoute;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A port that no address behind the Service has. */
final class EndpointPortMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "endpoint-port-missing",
          Category.BROKEN,
          Severity.WARNING,
          "The addresses behind a Service have no port of the name that it asks for",
          """
          A Service without a selector takes its ports from the EndpointSlices or Endpoints that
          are written for it, and finds them by name: the name of the Service's port, empty for a
          nameless one. A port that none of them has leads nowhere; the number is not looked at.

          Give the port in the EndpointSlice the name of the port in the Service.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Service> service : manifests.services()) {
      ServiceRoute route = routes.service(service);
      if (route.backing() == Backing.ADDRESSES && !manifests.isOpen()) {
        check(route, findings);
      }
    }
  }

  private static void check(ServiceRoute route, Findings findings) {
    List<String> names = new ArrayList<>();
    for (Manifest<? extends Resource> manifest : route.addresses()) {
      AddressPorts.addNames(manifest.resource(), names);
    }
    for (ServicePortRoute port : route.ports()) {
      String name = port.port().name();
      if (!names.isEmpty() && !names.contains(name) && !Unfilled.isIn(name)) {
        report(route, port, names, findings);
      }
    }
  }

  private static void report(
      ServiceRoute route, ServicePortRoute port, List<String> names, Findings findings) {
    Manifest<?> addresses = ByName.first(route.addresses());
    Collections.sort(names);
    String wanted = port.port().name();
    String message =
        (wanted.isEmpty() ? "no port without a name" : "no port named \"" + wanted + "\"")
            + " in "
            + addresses.describe()
            + ", it has "
            + Words.quotedList(names);
    boolean named = !wanted.isEmpty();
    FieldPath field = named ? port.path().child("name") : port.path().child("port");
    Related place = Related.of(addresses, FieldPath.ROOT, "the addresses of the Service");
    findings.report(INFO, route.service(), field, message, place);
  }
}
