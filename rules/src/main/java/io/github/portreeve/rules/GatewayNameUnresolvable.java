package io.github.portreeve.rules;

import io.github.portreeve.exposure.gateway.AnyRoute;
import io.github.portreeve.exposure.gateway.Attachments;
import io.github.portreeve.exposure.gateway.ListenerDoor;
import io.github.portreeve.exposure.gateway.RouteBackend;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.gateway.Gateway;
import io.github.portreeve.model.gateway.ListenerSet;
import io.github.portreeve.model.gateway.ListenerTlsConfig;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.validation.Names;
import java.util.List;

/** A reference by a name that no object can have. */
final class GatewayNameUnresolvable implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "gateway-name-unresolvable",
          Category.BROKEN,
          Severity.ERROR,
          "A reference has a name that no object can have",
          """
          The definitions of the Gateway API take any text for the names of parents, backends, \
          certificates and classes. Objects have DNS names, of lower case letters, digits, `-` \
          and `.`, so that a reference by another name never leads anywhere.

          It is often a kind and a name in one (`svc/web`), or a blank too many.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<?> manifest : manifests.all()) {
      AnyRoute route = AnyRoute.of(manifest);
      if (route != null) {
        route(route, findings);
      }
      if (manifest.resource() instanceof Gateway gateway) {
        FieldPath field = FieldPath.of("spec", "gatewayClassName");
        check(manifest, field, gateway.spec().gatewayClassName(), findings);
      } else if (manifest.resource() instanceof ListenerSet set) {
        FieldPath field = FieldPath.of("spec", "parentRef", "name");
        check(manifest, field, set.spec().parentRef().name(), findings);
      }
      for (ListenerDoor door : Attachments.doors(manifest)) {
        certificates(door, findings);
      }
    }
  }

  private static void route(AnyRoute route, Findings findings) {
    for (int i = 0; i < route.parents().size(); i++) {
      FieldPath field = AnyRoute.parent(i).child("name");
      check(route.manifest(), field, route.parents().get(i).name(), findings);
    }
    for (List<RouteBackend> rule : route.rules()) {
      for (RouteBackend backend : rule) {
        FieldPath field = backend.path().child("name");
        check(route.manifest(), field, backend.reference().name(), findings);
      }
    }
  }

  private static void certificates(ListenerDoor door, Findings findings) {
    ListenerTlsConfig tls = door.listener().tls();
    FieldPath path = door.path().child("tls").child("certificateRefs");
    for (int i = 0; tls != null && i < tls.certificateRefs().size(); i++) {
      FieldPath field = path.index(i).child("name");
      check(door.owner(), field, tls.certificateRefs().get(i).name(), findings);
    }
  }

  /** An empty name the server refuses. */
  private static void check(Manifest<?> from, FieldPath field, String name, Findings findings) {
    if (!name.isEmpty() && !Names.isDnsSubdomain(name) && !Unfilled.isIn(name)) {
      String message =
          Words.quoted(name)
              + " can be no object's name: these have lower case letters, digits, \"-\" and \".\"";
      findings.report(INFO, from, field, message);
    }
  }
}
