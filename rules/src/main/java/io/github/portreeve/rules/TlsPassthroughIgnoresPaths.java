package io.github.portreeve.rules;

import io.github.portreeve.controllers.Annotations;
import io.github.portreeve.controllers.Controller;
import io.github.portreeve.exposure.IngressRoute;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths on a host whose TLS the controller does not open. */
final class TlsPassthroughIgnoresPaths implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tls-passthrough-ignores-paths",
          Category.BROKEN,
          Severity.WARNING,
          "With TLS passed through, the controller cannot see the path",
          """
          With ssl-passthrough the controller hands the encrypted connection on and chooses by the \
          server name alone. It sees no path, no header and no cookie, so rules for paths and all \
          annotations that look at requests have no effect. What redirects plain HTTP still works.

          Give each backend a host of its own with the path /, or end TLS at the controller and \
          speak TLS to the backend.""");

  /** These stand beside it for good reasons: they are for requests by plain HTTP. */
  private static final List<String> HARMLESS =
      List.of("ssl-redirect", "force-ssl-redirect", "backend-protocol", "secure-backends");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      WrittenAnnotation passthrough = passthrough(ingress);
      if (passthrough != null) {
        checkPaths(ingress, Routes.of(manifests), findings);
        checkOthers(passthrough, findings);
      }
    }
  }

  private static @Nullable WrittenAnnotation passthrough(Manifest<Ingress> ingress) {
    for (WrittenAnnotation written : WrittenAnnotation.of(ingress)) {
      if (written.key().endsWith("/ssl-passthrough")
          && Annotations.named(written.key()) != null
          && IngressNginx.isTrue(written.value())) {
        return written;
      }
    }
    return null;
  }

  private static void checkPaths(Manifest<Ingress> ingress, Routes routes, Findings findings) {
    for (IngressRoute route : routes.ingress(ingress)) {
      HttpIngressPath rule = route.rule();
      if (rule != null && rule.path().length() > 1 && !Unfilled.isIn(rule.path())) {
        String message =
            "path \""
                + rule.path()
                + "\" has no effect, as ssl-passthrough looks at the host alone";
        findings.report(INFO, ingress, route.path().child("path"), message);
      }
    }
  }

  private static void checkOthers(WrittenAnnotation passthrough, Findings findings) {
    List<String> others = others(passthrough);
    if (!others.isEmpty()) {
      String verb = others.size() == 1 ? " has" : " have";
      String message = Words.quotedList(others) + verb + " no effect where TLS is passed through";
      findings.report(INFO, Severity.INFO, passthrough.manifest(), passthrough.field(), message);
    }
  }

  private static List<String> others(WrittenAnnotation passthrough) {
    Controller controller = Controller.owning(passthrough.key());
    List<String> others = new ArrayList<>();
    for (WrittenAnnotation written : WrittenAnnotation.of(passthrough.manifest())) {
      String name = written.key().substring(written.key().indexOf('/') + 1);
      if (Controller.owning(written.key()) == controller
          && !name.startsWith("ssl-passthrough")
          && !HARMLESS.contains(name)) {
        others.add(name);
      }
    }
    return others;
  }
}
