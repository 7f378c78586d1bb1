package io.github.portreeve.lint;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the files of bases lack that kustomizations add, such as a selector that {@code
 * commonLabels} makes. A server would refuse the file, which nobody gives to it, so it is a note.
 */
final class Completed {
  private final Set<String> built = new HashSet<>();
  private final Set<String> unknown = new HashSet<>();

  /** The rules that speak of what is built too, with file and document that it is built of. */
  private final Set<String> lasting = new HashSet<>();

  /**
   * @param findings about each of the built objects
   * @param files what these are built of
   */
  void add(ResolvedUniverse universe, List<Finding> findings, Set<String> files) {
    built.addAll(files);
    List<YamlMapping> objects = universe.kustomization().objects();
    for (Finding finding : findings) {
      if (mayBeAdded(finding)) {
        YamlMapping object = objects.get(finding.place().origin().document() - 1);
        int document = YamlReader.documentAt(object.source(), object.span().start());
        lasting.add(key(finding, object.source().name(), document));
      }
    }
  }

  /** Files of which it is not known what is built. */
  void addUnknown(Set<String> files) {
    unknown.addAll(files);
  }

  /** The findings of one file, those lowered that are about nothing that is built. */
  List<Finding> judge(String file, List<Finding> findings) {
    if (!built.contains(file) || unknown.contains(file)) {
      return findings;
    }
    List<Finding> judged = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      int document = finding.place().origin().document();
      boolean lowered = mayBeAdded(finding) && !lasting.contains(key(finding, file, document));
      judged.add(lowered ? lowered(finding) : finding);
    }
    return judged;
  }

  /** How a text is written stays as it is, whatever is built of it. */
  private static boolean mayBeAdded(Finding finding) {
    return finding.isInvalid()
        && finding.severity() != Severity.INFO
        && (finding.errorType() == ErrorType.FIELD_VALUE_REQUIRED
            || finding.errorType() == ErrorType.FIELD_VALUE_INVALID);
  }

  private static String key(Finding finding, String file, int document) {
    return finding.rule().id() + '\n' + file + '\n' + document;
  }

  private static Finding lowered(Finding finding) {
    return finding.asRemark("what kustomizations of this run build of it is in order");
  }
}
