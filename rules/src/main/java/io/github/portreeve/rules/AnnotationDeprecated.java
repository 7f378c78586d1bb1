package io.github.portreeve.rules;

import io.github.portreeve.controllers.Annotations;
import io.github.portreeve.controllers.Controller;
import io.github.portreeve.controllers.FormerAnnotation;
import io.github.portreeve.controllers.Servers;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;

/** An annotation that only former releases of a controller read. */
final class AnnotationDeprecated implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "annotation-deprecated",
          Category.DEPRECATED,
          Severity.INFO,
          "Later releases of the controller no longer read this annotation",
          """
          Controllers drop annotations, and an upgrade then takes away what they did without a \
          word: secure-backends and grpc-backend of ingress-nginx are backend-protocol today, \
          Traefik 2 and 3 read none of Traefik 1's, and ingress-nginx gave up the prefix \
          ingress.kubernetes.io/ with its release 0.9.

          Write what the message names, unless such an old release still runs.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Servers servers = Servers.of(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (WrittenAnnotation written : WrittenAnnotation.of(ingress)) {
        FormerAnnotation former = Annotations.former(written.key());
        if (former != null && Annotations.named(written.key()) == null) {
          report(written, former, findings);
        } else if (isLegacy(written, ingress, servers)) {
          reportPrefix(written, findings);
        }
      }
    }
  }

  private static void report(
      WrittenAnnotation written, FormerAnnotation former, Findings findings) {
    String message = former.controller().title() + " no longer reads \"" + written.key() + "\"";
    String instead = former.instead().isEmpty() ? "" : ", write " + former.instead() + " instead";
    findings.report(INFO, written.manifest(), written.field(), message + instead);
  }

  /** The old prefix is still read by others, so that the class must be known by more than it. */
  private static boolean isLegacy(
      WrittenAnnotation written, Manifest<Ingress> ingress, Servers servers) {
    return written.key().startsWith(Controller.LEGACY_PREFIX)
        && Annotations.named(today(written.key())) != null
        && servers.of(ingress.resource()).isBy(Controller.INGRESS_NGINX);
  }

  private static String today(String key) {
    return Controller.INGRESS_NGINX.prefixes().get(0)
        + key.substring(Controller.LEGACY_PREFIX.length());
  }

  private static void reportPrefix(WrittenAnnotation written, Findings findings) {
    String message =
        "ingress-nginx no longer reads \""
            + written.key()
            + "\", write \""
            + today(written.key())
            + "\" instead";
    findings.report(INFO, written.manifest(), written.field(), message);
  }
}
