package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** One object written down twice. */
final class DuplicateResource implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "duplicate-resource",
          Category.CONFLICT,
          Severity.WARNING,
          "A file holds one object twice, and the last one wins",
          """
          Two documents of a file with the same type, namespace and name are one object. kubectl
          apply takes them in turn, so the second overwrites the first, and each later apply does
          so again; other tools refuse the file. Mostly a copied document kept its name.

          Rename one or remove it. The same name in two files is left alone: these are mostly
          variants of which people apply one. So is a namespace, which many bundles repeat.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Map<String, Manifest<?>> seen = new HashMap<>();
    for (Manifest<?> manifest : manifests.all()) {
      boolean named = !manifest.name().isEmpty();
      if (named && manifest.resource().kind() != ResourceKind.NAMESPACE) {
        Manifest<?> first = seen.putIfAbsent(identity(manifest), manifest);
        if (first != null) {
          FieldPath name = FieldPath.of("metadata", "name");
          String message = manifest.describe() + " is in this file twice, and the last one wins";
          findings.report(INFO, manifest, name, message, Related.of(first, name, "the first one"));
        }
      }
    }
  }

  /** A line break is in none of these. */
  private static String identity(Manifest<?> manifest) {
    return manifest.origin().file()
        + '\n'
        + manifest.type().apiVersion()
        + '\n'
        + manifest.type().kind()
        + '\n'
        + manifest.namespace()
        + '\n'
        + manifest.name();
  }
}
