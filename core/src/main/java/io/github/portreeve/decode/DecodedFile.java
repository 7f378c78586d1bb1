package io.github.portreeve.decode;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlStream;
import java.util.List;
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
      if (hidesObject(finding.errorType())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hidesObject(@Nullable ErrorType type) {
    return type == ErrorType.YAML_ERROR
        || type == ErrorType.MISSING_VERSION
        || type == ErrorType.MISSING_KIND
        || type == ErrorType.NO_KIND_MATCH;
  }
}
