package io.github.portreeve.rules;

import io.github.portreeve.controllers.Annotation;
import io.github.portreeve.controllers.Annotations;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import org.jspecify.annotations.Nullable;

/** An annotation under two of its names. */
final class AnnotationAliasDuplicate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "annotation-alias-duplicate",
          Category.CONFLICT,
          Severity.WARNING,
          "Of an annotation under two names with two values, one is not read",
          """
          ingress-nginx reads whitelist-source-range and limit-whitelist only where \
          allowlist-source-range and limit-allowlist are absent. With both, the older name is \
          passed over, and so are the addresses that only it lists.

          Keep one of them.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (WrittenAnnotation written : WrittenAnnotation.of(ingress)) {
        Annotation annotation = Annotations.named(written.key());
        String first = annotation == null ? null : firstName(annotation);
        String value = first == null ? null : ingress.metadata().annotations().get(first);
        if (value != null && !value.isEmpty() && !value.equals(written.value())) {
          report(written, first, findings);
        }
      }
    }
  }

  private static @Nullable String firstName(Annotation annotation) {
    return annotation.aliasOf() == null ? null : annotation.prefix() + annotation.aliasOf();
  }

  private static void report(WrittenAnnotation written, String first, Findings findings) {
    String message = "it is not read beside \"" + first + "\", which has another value";
    findings.report(
        INFO,
        written.manifest(),
        written.field(),
        message,
        Related.of(written.manifest(), WrittenAnnotation.field(first), "the one that is read"));
  }
}
