package io.github.portreeve.rules;

import io.github.portreeve.exposure.Backing;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.Endpoints;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;

/** Addresses that stand behind nothing. */
final class EndpointsWithoutService implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "endpoints-without-service",
          Category.BROKEN,
          Severity.INFO,
          "An EndpointSlice or Endpoints belong to no Service in these files",
          """
          An EndpointSlice belongs to the Service that its label kubernetes.io/service-name names,
          and Endpoints to the Service of their own name. Without one nobody sends anything to the
          addresses.

          It is a warning where a Service in these files has no selector, no addresses, and nearly
          that name. Nothing is said where there is no Service at all.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean speaksOfAbsence() {
    return true;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (manifests.isOpen() || manifests.services().isEmpty()) {
      return;
    }
    List<String> waiting = waiting(manifests);
    for (Manifest<?> manifest : manifests.all()) {
      if (manifest.resource() instanceof EndpointSlice) {
        checkSlice(manifest, manifests, waiting, findings);
      } else if (manifest.resource() instanceof Endpoints) {
        check(manifest, manifest.name(), AddressPorts.NAME, manifests, waiting, findings);
      }
    }
  }

  /** The Services that wait for addresses. */
  private static List<String> waiting(ManifestSet manifests) {
    Routes routes = Routes.of(manifests);
    List<String> names = new ArrayList<>();
    for (Manifest<Service> service : manifests.services()) {
      if (routes.service(service).backing() == Backing.ADDRESSES_ELSEWHERE) {
        names.add(service.name());
      }
    }
    return names;
  }

  private static void checkSlice(
      Manifest<?> slice, ManifestSet manifests, List<String> waiting, Findings findings) {
    String service = slice.metadata().labels().get(EndpointSlice.SERVICE_NAME_LABEL);
    if (service != null) {
      check(slice, service, AddressPorts.LABEL, manifests, waiting, findings);
    } else if (!waiting.isEmpty()) {
      FieldPath field = FieldPath.of("metadata", "name");
      String message =
          "without the label kubernetes.io/service-name it belongs to no Service, not even to ";
      findings.report(INFO, slice, field, message + Words.quoted(waiting.get(0)));
    }
  }

  private static void check(
      Manifest<?> addresses,
      String name,
      FieldPath field,
      ManifestSet manifests,
      List<String> waiting,
      Findings findings) {
    if (manifests.servicesNamed(name, addresses).isEmpty() && !Unfilled.isIn(name)) {
      String meant = Nearest.among(name, waiting);
      findings.report(
          INFO,
          meant == null ? Severity.INFO : Severity.WARNING,
          addresses,
          field,
          "no Service \"" + name + "\" in these files" + Words.didYouMean(meant));
    }
  }
}
