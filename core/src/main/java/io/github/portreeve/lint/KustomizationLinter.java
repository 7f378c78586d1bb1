package io.github.portreeve.lint;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.kustomize.ResolvedKustomization;
import io.github.portreeve.model.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lints what comes of kustomizations: each that no other one of the run builds upon is a universe.
 * Loaded only when there is one, as most runs have none.
 */
final class KustomizationLinter {
  private final FoundInputs found;
  private final Checks checks;
  private final LintSettings settings;
  private final Reported reported = new Reported();
  private final Completed completed = new Completed();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> covered = new HashSet<>();
  private final Set<String> built = new HashSet<>();
  private final List<Set<String>> open = new ArrayList<>();
  private final List<ResolvedUniverse> universes = new ArrayList<>();

  /**
   * @param files what came of the files one by one; it is not said again
   */
  KustomizationLinter(
      FoundInputs found, List<LintedFile> files, Checks checks, LintSettings settings) {
    this.found = found;
    this.checks = checks;
    this.settings = settings;
    for (LintedFile file : files) {
      reported.add(file.findings());
    }
  }

  void lint() throws IOException {
    RootKustomizations roots = new RootKustomizations(found);
    while (roots.hasNext()) {
      String name = roots.nextName();
      try {
        lint(roots, roots.next());
      } catch (RuntimeException e) {
        report(List.of(Checks.failed("building the kustomization", e, Origin.of(name, 1))));
      }
    }
  }

  private void lint(RootKustomizations roots, ResolvedKustomization resolved) throws IOException {
    report(admitted(resolved.findings()));
    if (resolved.certain()) {
      lint(ResolvedUniverse.of(resolved, settings.cluster()), roots.resources(resolved));
    } else {
      completed.addUnknown(roots.resources(resolved));
    }
    boolean replaced = settings.universe() == Universe.RUN && resolved.certain();
    if (resolved.isClosed() || replaced) {
      covered.addAll(roots.resources(resolved));
    } else {
      open.add(roots.resources(resolved));
    }
    if (resolved.certain()) {
      built.addAll(roots.resources(resolved));
    }
  }

  private List<Finding> admitted(List<Finding> all) {
    return all.stream().filter(finding -> checks.admits(finding.rule())).toList();
  }

  private void lint(ResolvedUniverse universe, Set<String> files) throws IOException {
    List<Finding> all = new ArrayList<>();
    List<Finding> ofObjects = ObjectFindings.of(universe.objects(), checks);
    completed.add(universe, ofObjects, files);
    if (universe.kustomization().isClosed()) {
      for (Finding finding : ofObjects) {
        Place place = finding.place();
        all.add(finding.at(Place.of(place.origin(), place.field()), finding.related()));
      }
    }
    if (settings.universe() == Universe.RUN) {
      universes.add(universe);
    } else {
      checks.checkTogether(universe.objects().manifests(), universe.isComplete(), all);
    }
    report(BuiltFindings.shown(new FindingLocator(universe.objects()).locateAll(all), universe));
  }

  private void report(List<Finding> all) {
    List<Finding> fresh = reported.newOf(all);
    reported.add(fresh);
    findings.addAll(fresh);
  }

  List<Finding> findings() {
    return findings;
  }

  /** What files lack by themselves, lowered where all that is built of them has it. */
  Completed completed() {
    return completed;
  }

  /** The files for whose objects what comes of kustomizations stands. */
  Set<String> covered() {
    return covered;
  }

  /**
   * What is left of a file's own findings. Where it is known what is built of its objects, but not
   * what else there is, only what it lacks by itself is told by the file alone.
   */
  List<Finding> left(String file, List<Finding> own) {
    List<Finding> left = new ArrayList<>(reported.newOf(own));
    if (built.contains(file)) {
      left.removeIf(finding -> checks.ruleOfAbsence(finding) == null);
    }
    return left;
  }

  /** The files of each kustomization of which not all is known. */
  List<Set<String>> open() {
    return open;
  }

  /** Kept only where the run is one universe. */
  List<ResolvedUniverse> universes() {
    return universes;
  }
}
