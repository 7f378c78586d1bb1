package io.github.portreeve.rules;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.controllers.Controller;
import io.github.portreeve.controllers.MigrationTarget;
import io.github.portreeve.controllers.PortabilityMatrix;
import io.github.portreeve.controllers.PortabilityRow;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Something that needs ingress-nginx. */
final class IngressNginxRetired implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-nginx-retired",
          Category.DEPRECATED,
          Severity.INFO,
          "ingress-nginx is retired and gets no more fixes",
          """
          The project announced its end in November 2025, and 1.15.1 of March 2026 is its last \
          release: what is found since stays open, and its webhook and its proxy stand where \
          everybody can reach them.

          The controller itself is a warning, as it is what has the faults. Ingresses and classes \
          that it serves are notes: they work, and say what has to move. One is known by its \
          IngressClass or its annotations; the mere name nginx of a class may be F5's.

          A note counts for how many of its annotations another controller is known to have a \
          counterpart; portreeve explain --portability names it for each, over all files.""");

  private static final String SINCE = "ingress-nginx gets no fixes since March 2026";

  /** Where its images stood over the years, behind the name of the registry. */
  private static final String[] IMAGES = {
    "/ingress-nginx/controller", "/kubernetes-ingress-controller/nginx-ingress-controller"
  };

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      checkImages(workload, findings);
    }
    for (Manifest<IngressClass> one : manifests.ofType(IngressClass.class)) {
      if (Controller.declaredAs(one.resource().spec().controller()) == Controller.INGRESS_NGINX) {
        findings.report(INFO, one, FieldPath.of("spec", "controller"), SINCE);
      }
    }
    for (Manifest<Ingress> ingress : IngressNginx.ingresses(manifests)) {
      report(ingress, PortabilityMatrix.of(List.of(ingress)), findings);
    }
  }

  private static void checkImages(Manifest<? extends Workload> workload, Findings findings) {
    List<Container> containers = workload.resource().podSpec().containers();
    for (int i = 0; i < containers.size(); i++) {
      String image = containers.get(i).image();
      for (String name : IMAGES) {
        int end = image.indexOf(name) + name.length();
        if (end >= name.length()
            && (end == image.length() || ":@-".indexOf(image.charAt(end)) >= 0)) {
          FieldPath field = workload.resource().podSpecPath().child("containers").index(i);
          findings.report(INFO, Severity.WARNING, workload, field.child("image"), SINCE);
          return;
        }
      }
    }
  }

  private static void report(
      Manifest<Ingress> ingress, PortabilityMatrix matrix, Findings findings) {
    if (matrix.rows().isEmpty()) {
      findings.report(INFO, ingress, FieldPath.of("spec", "ingressClassName"), SINCE);
      return;
    }
    FieldPath first =
        WrittenAnnotation.field(AnnotationKeys.INGRESS_NGINX + matrix.rows().get(0).name());
    List<String> lost = withoutCounterpart(matrix);
    String without = lost.isEmpty() ? "" : "; none of " + Words.quotedList(lost);
    findings.report(INFO, ingress, first, SINCE + counterparts(matrix) + without);
  }

  private static String counterparts(PortabilityMatrix matrix) {
    StringBuilder out = new StringBuilder("; known counterparts of its ");
    out.append(Words.counted(matrix.rows().size(), "annotation")).append(':');
    for (MigrationTarget target : MigrationTarget.values()) {
      out.append(target.ordinal() == 0 ? " " : ", ").append(target.title()).append(' ');
      out.append(matrix.kept(target));
    }
    return out.toString();
  }

  private static List<String> withoutCounterpart(PortabilityMatrix matrix) {
    List<String> lost = new ArrayList<>();
    for (PortabilityRow row : matrix.rows()) {
      boolean kept = false;
      for (MigrationTarget target : MigrationTarget.values()) {
        kept |= row.at(target).fate().isKept();
      }
      if (!kept) {
        lost.add(row.name());
      }
    }
    return lost;
  }
}
