package io.github.portreeve.lint;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.OtherResource;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes back that a file lacks something when another file has it. What a folder or a kustomization
 * holds is mostly applied together, so a finding is dropped; elsewhere in a run, what fits is often
 * there by coincidence, so it becomes a note. An error has a sign of its own in the file, and stays
 * unless the folder speaks against it.
 */
final class Excuses {
  private final Checks checks;
  private final Map<String, List<Manifest<?>>> byFile = new LinkedHashMap<>();
  private final Map<String, Set<String>> byFolder = new HashMap<>();
  private final List<Set<String>> kustomizations;

  /** What rules still say of wider sets, by rule and set; all findings where a rule failed. */
  private final Map<String, Predicate<Object>> confirmed = new HashMap<>();

  Excuses(List<LintedFile> files, List<Set<String>> kustomizations, Checks checks) {
    this.checks = checks;
    this.kustomizations = kustomizations;
    for (LintedFile file : files) {
      List<Manifest<?>> answers = new ArrayList<>(file.manifests());
      answers.removeIf(manifest -> !mayAnswer(manifest));
      byFile.put(file.name(), answers);
      String folder = folder(file.name());
      byFolder.computeIfAbsent(folder, name -> new LinkedHashSet<>()).add(file.name());
    }
  }

  /** Custom resources would only mute the rules that are asked again. */
  private static boolean mayAnswer(Manifest<?> manifest) {
    return !(manifest.resource() instanceof OtherResource)
        && !(manifest.resource() instanceof ConfigMap);
  }

  /** What is left of the findings that a file was given by itself. */
  List<Finding> judge(LintedFile file) {
    List<Finding> left = new ArrayList<>();
    for (Finding finding : file.together()) {
      Rule rule = checks.ruleOfAbsence(finding);
      if (rule == null) {
        left.add(finding);
      } else if (isConfirmedNearby(finding, rule, file.name())) {
        boolean stays =
            finding.severity() != Severity.WARNING
                || isConfirmed(finding, rule, "", byFile.keySet());
        left.add(stays ? finding : lowered(finding));
      }
    }
    return left;
  }

  private boolean isConfirmedNearby(Finding finding, Rule rule, String file) {
    String folder = folder(file);
    boolean still =
        isConfirmed(finding, rule, "in " + folder, byFolder.getOrDefault(folder, Set.of()));
    for (int i = 0; i < kustomizations.size() && still; i++) {
      Set<String> files = kustomizations.get(i);
      still = !files.contains(file) || isConfirmed(finding, rule, "of " + i, files);
    }
    return still;
  }

  private boolean isConfirmed(Finding finding, Rule rule, String set, Set<String> files) {
    String key = rule.info().id() + " " + set;
    return confirmed.computeIfAbsent(key, unasked -> ask(rule, files)).test(key(finding));
  }

  private Predicate<Object> ask(Rule rule, Set<String> files) {
    List<Manifest<?>> manifests = new ArrayList<>();
    for (String file : files) {
      manifests.addAll(byFile.getOrDefault(file, List.of()));
    }
    List<Finding> findings = checks.ask(rule, manifests);
    if (findings == null) {
      return finding -> true;
    }
    Set<Object> found = new HashSet<>();
    for (Finding finding : findings) {
      found.add(key(finding));
    }
    return found::contains;
  }

  private static String folder(String file) {
    return file.substring(0, Math.max(0, file.replace('\\', '/').lastIndexOf('/')));
  }

  private static Object key(Finding finding) {
    return List.of(finding.place().origin(), finding.place().field());
  }

  private static Finding lowered(Finding finding) {
    return finding.asRemark("another file of this run may have what is missing");
  }
}
