package io.github.portreeve.rules;

import io.github.portreeve.controllers.Annotation;
import io.github.portreeve.controllers.Annotations;
import io.github.portreeve.controllers.Controller;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.rule.Rule;
import org.jspecify.annotations.Nullable;

/** An annotation that no release of its controller reads. */
final class AnnotationUnknown implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "annotation-unknown",
          Category.BROKEN,
          Severity.WARNING,
          "The controller reads no annotation of this name",
          """
          Nobody complains of an annotation that nobody reads: a slip of the pen in its name, or in \
          the prefix before it, leaves the default in place. All annotations of ingress-nginx, of \
          F5's controller, of HAProxy Ingress and of Traefik are known, so another name under their \
          prefixes is none of theirs.

          It is a warning where a name is so near that it must have been meant. Otherwise it is a \
          note, because some clouds run controllers of their own that read more under the same \
          prefix.

          Correct the name, or take the annotation out.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (WrittenAnnotation written : WrittenAnnotation.in(manifests)) {
      ResourceKind kind = written.manifest().resource().kind();
      if (kind == ResourceKind.INGRESS || kind == ResourceKind.SERVICE) {
        check(written, findings);
      }
    }
  }

  private static void check(WrittenAnnotation written, Findings findings) {
    String key = written.key();
    Controller controller = Controller.owning(key);
    if (controller == null) {
      checkPrefix(written, findings);
    } else if (Annotations.named(key) == null && Annotations.former(key) == null) {
      report(written, controller, Annotations.meantBy(key, controller), findings);
    }
  }

  private static void checkPrefix(WrittenAnnotation written, Findings findings) {
    Annotation meant = Annotations.meantByPrefix(written.key());
    if (meant != null) {
      String prefix = written.key().substring(0, written.key().indexOf('/') + 1);
      String message = "no controller reads annotations of \"" + prefix + "\"";
      findings.report(
          INFO, written.manifest(), written.field(), message + didYouMean(meant.prefix()));
    }
  }

  private static void report(
      WrittenAnnotation written, Controller controller, @Nullable String meant, Findings findings) {
    if (!controller.isExhaustive()) {
      return;
    }
    String message = controller.title() + " reads no annotation \"" + written.key() + "\"";
    findings.report(
        INFO,
        meant == null ? Severity.INFO : Severity.WARNING,
        written.manifest(),
        written.field(),
        meant == null ? message : message + didYouMean(meant));
  }

  private static String didYouMean(String name) {
    return ", did you mean \"" + name + "\"?";
  }
}
