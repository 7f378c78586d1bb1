package io.github.portreeve.lint;

import io.github.portreeve.decode.FieldLocator;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.Related;
import io.github.portreeve.source.Location;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of findings about built objects which kustomization builds them, and what it changes. */
final class BuiltFindings {
  private BuiltFindings() {}

  static List<Finding> shown(List<Finding> findings, ResolvedUniverse universe) {
    List<Finding> shown = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      shown.add(shown(finding, universe));
    }
    return shown;
  }

  private static Finding shown(Finding finding, ResolvedUniverse universe) {
    String builder = " of " + universe.kustomization().folder();
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.errorType(),
        finding.place(),
        finding.subject().isEmpty() ? "" : finding.subject() + builder,
        finding.message(),
        related(finding, universe));
  }

  private static List<Related> related(Finding finding, ResolvedUniverse universe) {
    List<Related> related = new ArrayList<>(finding.related());
    Place place = finding.place();
    Location changed = place.location() == null ? null : changed(place, universe);
    if (changed != null) {
      int document = YamlReader.documentAt(changed.source(), changed.span().start());
      Place there = new Place(place.origin(), place.field(), changed, document);
      related.add(new Related(there, "changed here"));
    }
    return related;
  }

  /** Where a value stands that is in the field's mapping, and comes from another text than it. */
  private static @Nullable Location changed(Place place, ResolvedUniverse universe) {
    YamlNode value = FieldLocator.find(universe.objects().stream(), place.origin(), place.field());
    if (value instanceof YamlMapping mapping) {
      for (YamlEntry field : mapping.fields()) {
        if (field.value() instanceof YamlScalar scalar
            && !scalar.source().name().equals(place.file())) {
          return scalar.location();
        }
      }
    }
    return null;
  }
}
