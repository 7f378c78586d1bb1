package io.github.portreeve.decode;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.JsonValue;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a text holds for Kubernetes.
 *
 * @param manifests the objects, in the order of the text, items of lists each by itself
 * @param partial objects that are patches to others: what they lack says nothing
 * @param skipped what was not looked at
 * @param findings what is wrong with texts and types; an object that has some is among the
 *     manifests all the same, as far as it could be read
 */
public record DecodedFile(
    SourceFile source,
    YamlStream stream,
    List<Manifest<?>> manifests,
    List<Manifest<?>> partial,
    List<Skipped> skipped,
    List<Finding> findings) {

  public DecodedFile {
    manifests = List.copyOf(manifests);
    partial = List.copyOf(partial);
    skipped = List.copyOf(skipped);
    findings = List.copyOf(findings);
  }

  /** Whether each object could be told for what it is: none is unreadable or of no known kind. */
  public boolean isUnderstood() {
    for (Finding finding : findings) {
      if (hidesObject(finding.errorType()) || hidesObject(finding.rule())) {
        return false;
      }
    }
    return true;
  }

  /**
   * One of the objects as a server gets it, as JSON's values; null when a server refuses to decode
   * it, and so never comes to anything else.
   */
  public @Nullable Map<String, @Nullable Object> content(Manifest<?> manifest) {
    for (Finding finding : findings) {
      if (finding.isInvalid() && isAbout(finding, manifest.origin())) {
        return null;
      }
    }
    YamlNode object = FieldLocator.find(stream, manifest.origin(), FieldPath.ROOT);
    return object instanceof YamlMapping mapping ? JsonValue.object(mapping) : null;
  }

  /** Whether it is about the object itself, or about the whole document. */
  private static boolean isAbout(Finding finding, Origin object) {
    Origin origin = finding.place().origin();
    return origin.document() == object.document()
        && (origin.item().isRoot() || origin.item().equals(object.item()));
  }

  private static boolean hidesObject(RuleInfo rule) {
    return rule == DecodeChecks.KIND_UNKNOWN
        || rule == DecodeChecks.KIND_MISSING
        || rule == DecodeChecks.API_VERSION_MISSING;
  }

  private static boolean hidesObject(@Nullable ErrorType type) {
    return type == ErrorType.YAML_ERROR
        || type == ErrorType.MISSING_VERSION
        || type == ErrorType.MISSING_KIND
        || type == ErrorType.NO_KIND_MATCH;
  }
}
