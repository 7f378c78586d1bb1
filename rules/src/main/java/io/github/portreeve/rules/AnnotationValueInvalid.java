package io.github.portreeve.rules;

import io.github.portreeve.controllers.Annotation;
import io.github.portreeve.controllers.Annotations;
import io.github.portreeve.controllers.Served;
import io.github.portreeve.controllers.Servers;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;

/** An annotation with a value that its controller cannot use. */
final class AnnotationValueInvalid implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "annotation-value-invalid",
          Category.BROKEN,
          Severity.WARNING,
          "The controller does not take this value of the annotation",
          """
          The API server takes any text. The controller reads a type from it, and where it cannot, \
          it goes on with its default or, as ingress-nginx has done since 1.12, does not serve the \
          paths at all.

          A value that is of no right type, such as a timeout of 60s where seconds are counted, is \
          a warning. Characters that ingress-nginx has refused only since 1.9 are a note. Nothing \
          is said of values that something else fills in.

          Write what the message names.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (WrittenAnnotation written : WrittenAnnotation.in(manifests)) {
      Annotation annotation = Annotations.named(written.key());
      if (annotation != null
          && annotation.isReadFrom(written.manifest().resource().kind())
          && !written.isUnfilled()
          && mayBeServed(written, annotation, manifests)) {
        check(written, annotation, findings);
      }
    }
  }

  /** Another controller may read the same annotation, and take more. */
  private static boolean mayBeServed(
      WrittenAnnotation written, Annotation annotation, ManifestSet manifests) {
    if (!(written.manifest().resource() instanceof Ingress ingress)) {
      return true;
    }
    Served served = Servers.of(manifests).of(ingress);
    return !served.isSure() || served.isBy(annotation.controller());
  }

  private static void check(WrittenAnnotation written, Annotation annotation, Findings findings) {
    String complaint = annotation.syntax().complaint(written.value());
    if (complaint != null) {
      findings.report(
          INFO,
          annotation.syntax().isTyped() ? Severity.WARNING : Severity.INFO,
          written.manifest(),
          written.field(),
          written.shownValue() + " " + complaint);
    }
  }
}
