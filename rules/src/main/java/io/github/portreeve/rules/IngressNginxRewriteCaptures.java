package io.github.portreeve.rules;

import io.github.portreeve.controllers.AnnotationKeys;
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

/** A rewrite that loses what stands behind the path. */
final class IngressNginxRewriteCaptures implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-nginx-rewrite-captures",
          Category.BROKEN,
          Severity.WARNING,
          "rewrite-target uses a group that the path does not have",
          """
          ingress-nginx puts what the groups of the path matched where rewrite-target has $1, $2 \
          and so on. A group that the path does not have is empty, and what stood behind the path \
          is lost.

          A rewrite-target without $1 gives every request below the path the same path, pictures \
          and scripts as well; that may be meant, so it is but a note.

          To take a prefix away write path: /api(/|$)(.*) with pathType: ImplementationSpecific and \
          rewrite-target: /$2.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : IngressNginx.ingresses(manifests)) {
      String target = IngressNginx.value(ingress, "rewrite-target");
      if (target != null && isPath(target)) {
        check(target, Routes.of(manifests).ingress(ingress), findings);
      }
    }
  }

  /** Not an address to send the browser to, and nothing that a shell still unfolds. */
  private static boolean isPath(String target) {
    return (target.startsWith("/") || target.startsWith("$")) && target.indexOf('\\') < 0;
  }

  private static void check(String target, Iterable<IngressRoute> routes, Findings findings) {
    int wanted = highestGroup(target);
    boolean said = false;
    for (IngressRoute route : routes) {
      HttpIngressPath rule = route.rule();
      if (rule == null || Unfilled.isIn(rule.path())) {
        continue;
      }
      int groups = groups(rule.path());
      if (wanted > groups) {
        report(route, rule, target, wanted, groups, findings);
      } else if (wanted == 0 && !said && isFlattened(rule, target)) {
        reportFlattened(route, rule, target, findings);
        said = true;
      }
    }
  }

  /** The n of the highest $n; 0 for none. */
  private static int highestGroup(String target) {
    int highest = 0;
    for (int i = target.indexOf('$'); i >= 0; i = target.indexOf('$', i + 1)) {
      char digit = i + 1 < target.length() ? target.charAt(i + 1) : ' ';
      if (digit >= '1' && digit <= '9') {
        highest = Math.max(highest, digit - '0');
      }
    }
    return highest;
  }

  /** How many groups it has that are kept: neither escaped nor {@code (?:}. */
  private static int groups(String path) {
    int groups = 0;
    for (int i = path.indexOf('('); i >= 0; i = path.indexOf('(', i + 1)) {
      boolean escaped = i > 0 && path.charAt(i - 1) == '\\';
      boolean kept = !path.startsWith("(?", i) || path.startsWith("(?P<", i);
      groups += !escaped && (kept || path.startsWith("(?<", i)) ? 1 : 0;
    }
    return groups;
  }

  private static boolean isFlattened(HttpIngressPath rule, String target) {
    return !rule.path().equals(target)
        && !rule.path().isEmpty()
        && !rule.path().endsWith("$")
        && !"Exact".equals(rule.pathType());
  }

  private static void report(
      IngressRoute route,
      HttpIngressPath rule,
      String target,
      int wanted,
      int groups,
      Findings findings) {
    String message =
        "rewrite-target \""
            + target
            + "\" takes group "
            + wanted
            + " of path \""
            + rule.path()
            + "\", which has "
            + (groups == 0 ? "none" : "only " + groups);
    findings.report(INFO, route.ingress(), route.path().child("path"), message);
  }

  private static void reportFlattened(
      IngressRoute route, HttpIngressPath rule, String target, Findings findings) {
    String message =
        "every request below \""
            + rule.path()
            + "\" reaches the backend as \""
            + target
            + "\", as rewrite-target has no $1";
    findings.report(
        INFO,
        Severity.INFO,
        route.ingress(),
        WrittenAnnotation.field(AnnotationKeys.REWRITE_TARGET),
        message);
  }
}
