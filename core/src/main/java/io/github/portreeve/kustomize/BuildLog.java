package io.github.portreeve.kustomize;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Origin;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is learnt while a kustomization is built: files, findings, and how much can be known. */
final class BuildLog {
  private final KustomizationFiles files;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Path> resources = new LinkedHashSet<>();
  private boolean complete = true;
  private boolean certain = true;

  BuildLog(KustomizationFiles files) {
    this.files = files;
  }

  KustomizationFiles files() {
    return files;
  }

  /** There are objects more than could be read. */
  void lacksObjects() {
    complete = false;
  }

  /** Objects may become otherwise than it is known here. */
  void isUncertain() {
    certain = false;
  }

  boolean isComplete() {
    return complete;
  }

  boolean isCertain() {
    return certain;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The files whose objects were read. */
  Set<Path> resources() {
    return resources;
  }

  void report(RuleInfo rule, YamlNode node, FieldPath field, String message) {
    String file = node.source().name();
    int document = YamlReader.documentAt(node.source(), node.span().start());
    Place place = new Place(Origin.of(file, document), field, node.location());
    findings.add(new Finding(rule, rule.severity(), null, place, "", message, List.of()));
  }

  /**
   * Takes down that a step failed. Only the first one is told of, and only where all objects were
   * known up to there, as only then it is sure to fail.
   */
  void report(BuildFailure failure) {
    String message = failure.getMessage();
    if (failure.isCertain() && complete && certain && message != null) {
      report(KustomizeChecks.BUILD_FAILS, failure.place(), FieldPath.ROOT, message);
    }
    isUncertain();
  }

  /** The file or folder that an entry means; null when it can be none. */
  @Nullable Path path(Kustomization kustomization, String entry) {
    try {
      return kustomization.folder().resolve(entry).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  List<YamlNode> readPatch(Kustomization kustomization, YamlScalar entry, FieldPath place)
      throws BuildFailure {
    Path file = path(kustomization, TreeEdit.text(entry));
    if (file == null || !Files.isRegularFile(file)) {
      missing(entry, place);
      throw BuildFailure.unknown(entry);
    }
    YamlStream stream = files.read(file);
    if (stream == null) {
      throw BuildFailure.unknown(entry);
    }
    List<YamlNode> roots = new ArrayList<>();
    PatchText.addRoots(stream, entry, roots);
    return roots;
  }

  void missing(YamlScalar entry, FieldPath place) {
    String text = TreeEdit.text(entry);
    if (text.contains("$") || text.contains("{{")) {
      return;
    }
    report(
        KustomizeChecks.FILE_MISSING,
        entry,
        place,
        "\"" + text + "\" is no file and no folder with a kustomization here");
  }
}
