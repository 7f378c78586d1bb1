package io.github.portreeve.rules;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.controllers.Controller;
import io.github.portreeve.controllers.Fate;
import io.github.portreeve.controllers.MigrationTarget;
import io.github.portreeve.controllers.Portability;
import io.github.portreeve.controllers.Served;
import io.github.portreeve.controllers.Servers;
import io.github.portreeve.exposure.IngressClasses;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Annotations of one controller on an Ingress of another. */
final class AnnotationOtherController implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "annotation-other-controller",
          Category.BROKEN,
          Severity.WARNING,
          "The Ingress has annotations that its controller does not read",
          """
          Each controller reads the annotations under its own prefix. Which one serves an Ingress \
          is told by the IngressClass that it names, or by the name of its class where only one \
          controller's is usually called so.

          Where the Ingress has annotations for its own controller too, those of another may be \
          there on purpose, and this is but a note. The same where the name of the class is usual \
          with two controllers, as nginx is, and the Ingress has annotations of both.

          Write the annotations of the controller that serves the class, or correct the class.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Servers servers = Servers.of(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      List<WrittenAnnotation> written = WrittenAnnotation.of(ingress);
      if (!written.isEmpty()) {
        check(ingress, written, servers, findings);
      }
    }
  }

  private static void check(
      Manifest<Ingress> ingress,
      List<WrittenAnnotation> written,
      Servers servers,
      Findings findings) {
    Served served = servers.of(ingress.resource());
    Controller own = served.controller();
    for (Controller other : Controller.values()) {
      List<WrittenAnnotation> foreign = of(other, written);
      if (own != null && served.isSure() && other != own && !foreign.isEmpty()) {
        report(ingress, own, foreign, of(own, written).isEmpty(), findings);
      }
    }
    Controller rival = served.isSure() ? null : rival(ingress, written);
    if (rival != null) {
      reportRivals(ingress, of(rival, written), findings);
    }
  }

  private static List<WrittenAnnotation> of(
      Controller controller, List<WrittenAnnotation> written) {
    List<WrittenAnnotation> found = new ArrayList<>();
    for (WrittenAnnotation one : written) {
      if (Controller.owning(one.key()) == controller) {
        found.add(one);
      }
    }
    return found;
  }

  private static void report(
      Manifest<Ingress> ingress,
      Controller own,
      List<WrittenAnnotation> foreign,
      boolean hasNoneOfItsOwn,
      Findings findings) {
    WrittenAnnotation first = foreign.get(0);
    String message =
        own.title()
            + " serves class \""
            + IngressClasses.nameOf(ingress.resource())
            + "\" and does not read \""
            + first.key()
            + "\""
            + counterpart(first, own)
            + more(foreign);
    Severity severity = hasNoneOfItsOwn ? Severity.WARNING : Severity.INFO;
    findings.report(INFO, severity, ingress, first.field(), message);
  }

  private static String more(List<WrittenAnnotation> foreign) {
    int more = foreign.size() - 1;
    return more == 0 ? "" : ", nor " + Words.counted(more, "more annotation");
  }

  /** What the controller reads in its place, where that is known. */
  private static String counterpart(WrittenAnnotation written, Controller own) {
    MigrationTarget target = MigrationTarget.of(own);
    if (target == null || !written.key().startsWith(AnnotationKeys.INGRESS_NGINX)) {
      return "";
    }
    String name = written.key().substring(AnnotationKeys.INGRESS_NGINX.length());
    Portability there = Portability.of(name, written.value(), target);
    return there.fate() == Fate.BECOMES ? " but " + there.detail() : "";
  }

  /** The second of two controllers that the class may be of, with annotations of both. */
  private static @Nullable Controller rival(
      Manifest<Ingress> ingress, List<WrittenAnnotation> written) {
    Controller last = null;
    int count = 0;
    for (Controller one : Controller.usuallyCalled(IngressClasses.nameOf(ingress.resource()))) {
      if (!of(one, written).isEmpty()) {
        last = one;
        count++;
      }
    }
    return count > 1 ? last : null;
  }

  private static void reportRivals(
      Manifest<Ingress> ingress, List<WrittenAnnotation> rivals, Findings findings) {
    String name = IngressClasses.nameOf(ingress.resource());
    List<Controller> usual = Controller.usuallyCalled(name);
    String message =
        "class \""
            + name
            + "\" may be of "
            + usual.get(0).title()
            + " or of "
            + usual.get(1).title()
            + ", which each read but their own annotations";
    findings.report(INFO, Severity.INFO, ingress, rivals.get(0).field(), message);
  }
}
