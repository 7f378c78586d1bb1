package io.github.portreeve.rules;

import io.github.portreeve.controllers.Annotation;
import io.github.portreeve.controllers.Annotations;
import io.github.portreeve.controllers.Controller;
import io.github.portreeve.controllers.Reader;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** An annotation that is right, on an object where its controller does not look for it. */
final class AnnotationWrongObject implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "annotation-wrong-object",
          Category.BROKEN,
          Severity.WARNING,
          "The controller does not read this annotation from this kind of object",
          """
          Each annotation is read from some kinds of objects and passed over on others, without a \
          word. Traefik reads router.* from the Ingress and service.* from the Service, HAProxy's \
          controller reads cookie-persistence from the Service, both HAProxy controllers read some \
          settings from their ConfigMap only, and ingress-nginx reads nothing from Services.

          Move the annotation to where it is read; in a ConfigMap it is a key of data, without the \
          prefix.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (WrittenAnnotation written : WrittenAnnotation.in(manifests)) {
      ResourceKind kind = written.manifest().resource().kind();
      if (kind == ResourceKind.INGRESS || kind == ResourceKind.SERVICE) {
        check(written, kind, findings);
      }
    }
  }

  /** Whether F5's controller looks at Services is not known for each of its annotations. */
  private static void check(WrittenAnnotation written, ResourceKind kind, Findings findings) {
    Annotation annotation = Annotations.named(written.key());
    if (annotation == null
        || annotation.controller() == Controller.NGINX
        || annotation.isReadFrom(kind)) {
      return;
    }
    String message =
        annotation.controller().title()
            + " reads \""
            + written.key()
            + "\" from "
            + kinds(annotation.readers())
            + ", not from "
            + (kind == ResourceKind.INGRESS ? "an Ingress" : "a Service");
    findings.report(INFO, written.manifest(), written.field(), message);
  }

  private static String kinds(List<Reader> readers) {
    List<String> kinds = new ArrayList<>();
    for (Reader reader : readers) {
      kinds.add(
          switch (reader) {
            case INGRESS -> "an Ingress";
            case SERVICE -> "a Service";
            case CONFIG_MAP -> "its ConfigMap";
          });
    }
    return String.join(" or ", kinds);
  }
}
