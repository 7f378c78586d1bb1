package io.github.portreeve.decode;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes down what is wrong with one object of a text, with the places its tree knows. */
final class Complaints {
  private final SourceFile source;
  private final Origin origin;
  private final @Nullable YamlNode root;
  private final List<Finding> findings;

  /**
   * @param root the object, null when it could not be read
   * @param findings takes the findings
   */
  Complaints(SourceFile source, Origin origin, @Nullable YamlNode root, List<Finding> findings) {
    this.source = source;
    this.origin = origin;
    this.root = root;
    this.findings = findings;
  }

  /** What the API server refuses. */
  void refuse(RuleInfo rule, ErrorType type, FieldPath field, SourceSpan span, String message) {
    add(rule, type, field, span, message);
  }

  void report(RuleInfo rule, FieldPath field, SourceSpan span, String message) {
    add(rule, null, field, span, message);
  }

  private void add(
      RuleInfo rule, @Nullable ErrorType type, FieldPath field, SourceSpan span, String message) {
    Place place = new Place(origin, field, new Location(source, span));
    findings.add(new Finding(rule, rule.severity(), type, place, subject(), message, List.of()));
  }

  /** Kind and name, as far as they can be read: {@code Service "web"}. */
  private String subject() {
    if (!(root instanceof YamlMapping mapping)) {
      return "";
    }
    String kind = text(mapping.get("kind"));
    if (kind.isEmpty() || !(mapping.get("metadata") instanceof YamlMapping metadata)) {
      return kind;
    }
    String name = text(metadata.get("name"));
    return kind + " \"" + (name.isEmpty() ? text(metadata.get("generateName")) : name) + "\"";
  }

  private static String text(@Nullable YamlNode node) {
    return node instanceof YamlScalar scalar ? scalar.text() : "";
  }
}
