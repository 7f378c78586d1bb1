package io.github.portreeve.kustomize;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import java.util.List;

/** What can be wrong with kustomizations themselves. */
public final class KustomizeChecks {
  static final RuleInfo FILE_MISSING =
      RuleInfo.of(
          "kustomization-file-missing",
          Category.BROKEN,
          Severity.INFO,
          "A kustomization names a file or folder that is not there",
          """
          `kustomize build` stops at a resource, component or patch that it does not find. Paths
          are relative to the folder of the kustomization that names them, and a folder must have
          a kustomization file of its own.

          It is but a note, as some files are made only before the build, or lie elsewhere. What
          the kustomization lacks for it is not known, so little else is said of its objects.""");

  static final RuleInfo CYCLE =
      RuleInfo.of(
          "kustomization-cycle",
          Category.BROKEN,
          Severity.ERROR,
          "A kustomization builds upon itself",
          """
          A kustomization may name others as resources or components, and these others again, but
          no way along them may lead back. `kustomize build` refuses that.

          Take the entry out that leads back, mostly one that was meant for a file of the folder.""");

  static final RuleInfo BUILD_FAILS =
      RuleInfo.of(
          "kustomization-build-fails",
          Category.BROKEN,
          Severity.ERROR,
          "A kustomization has a step that cannot be carried out",
          """
          `kustomize build` stops, so nothing of this kustomization can be applied: a patch is for
          an object that is not there, an operation of a JSON patch leads to a field that its
          object has not, or one object is added twice.

          A patch names its object by apiVersion, kind, name and namespace as they were before any
          prefix or namespace was added, or selects it with `target`.""");

  private KustomizeChecks() {}

  public static List<RuleInfo> all() {
    return List.of(FILE_MISSING, CYCLE, BUILD_FAILS);
  }
}
