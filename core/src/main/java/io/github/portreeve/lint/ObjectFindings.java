package io.github.portreeve.lint;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with how objects are written, and with each of them on its own. */
final class ObjectFindings {
  private ObjectFindings() {}

  static List<Finding> of(DecodedFile decoded, Checks checks) {
    List<Finding> refused = new ArrayList<>();
    checks.checkEach(decoded, refused);
    List<Finding> read = new ArrayList<>(decoded.findings());
    checks.checkCustomResources(decoded, read);
    Echoes echoes = new Echoes(decoded, read);
    List<Finding> found = new ArrayList<>();
    for (Finding finding : read) {
      if (checks.admits(finding.rule())) {
        found.add(finding);
      }
    }
    for (Finding finding : refused) {
      if (!echoes.contains(finding)) {
        found.add(finding);
      }
    }
    return found;
  }
}
