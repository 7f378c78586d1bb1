package io.github.portreeve.lint;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.Manifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong in a run's files, and between its objects: in each universe, and nowhere else. */
final class RunLinter {
  private final FoundInputs found;
  private final List<LintedFile> files;
  private final Checks checks;
  private final LintSettings settings;
  private final @Nullable KustomizationLinter kustomizations;

  RunLinter(FoundInputs found, List<LintedFile> files, Checks checks, LintSettings settings) {
    this.found = found;
    this.files = files;
    this.checks = checks;
    this.settings = settings;
    this.kustomizations =
        found.kustomizations().isEmpty()
            ? null
            : new KustomizationLinter(found, files, checks, settings);
  }

  List<Finding> findings() throws IOException {
    List<Finding> findings = new ArrayList<>();
    if (kustomizations != null) {
      kustomizations.lint();
      findings.addAll(kustomizations.findings());
    }
    addOfFiles(findings);
    if (settings.universe() == Universe.RUN) {
      findings.addAll(acrossFiles());
    } else {
      addEachFile(findings);
    }
    return findings;
  }

  private void addOfFiles(List<Finding> out) {
    for (LintedFile file : files) {
      List<Finding> own = file.findings();
      out.addAll(kustomizations == null ? own : kustomizations.completed().judge(file.name(), own));
    }
  }

  /** A file that a kustomization answers for says nothing by itself. */
  private void addEachFile(List<Finding> out) {
    Excuses excuses = null;
    for (LintedFile file : files) {
      if (!file.together().isEmpty() && !covered().contains(file.name())) {
        excuses = excuses == null ? new Excuses(files, open(), checks) : excuses;
        List<Finding> own = excuses.judge(file);
        out.addAll(kustomizations == null ? own : kustomizations.left(file.name(), own));
      }
    }
  }

  private List<Finding> acrossFiles() throws IOException {
    List<Manifest<?>> manifests = new ArrayList<>();
    boolean complete = true;
    FindingLocator locator = new FindingLocator(found.inputs());
    for (LintedFile file : files) {
      if (!covered().contains(file.name())) {
        manifests.addAll(file.manifests());
        complete &= file.understood();
      }
    }
    if (kustomizations != null) {
      for (ResolvedUniverse universe : kustomizations.universes()) {
        manifests.addAll(universe.objects().manifests());
        complete &= universe.isComplete();
        locator.add(universe.objects());
      }
    }
    List<Finding> findings = new ArrayList<>();
    checks.checkTogether(manifests, complete, findings);
    return locator.locateAll(findings);
  }

  private Set<String> covered() {
    return kustomizations == null ? Set.of() : kustomizations.covered();
  }

  private List<Set<String>> open() {
    return kustomizations == null ? List.of() : kustomizations.open();
  }
}
