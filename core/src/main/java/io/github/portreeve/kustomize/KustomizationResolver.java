package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.YamlMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Does what {@code kustomize build} does, from local files only and as far as it is certain. What
 * it cannot know makes the result incomplete or uncertain, never wrong.
 */
public final class KustomizationResolver {
  private final KustomizationFiles files;

  public KustomizationResolver(KustomizationFiles files) {
    this.files = files;
  }

  /**
   * Builds the kustomization in a file.
   *
   * @param file absolute and normalized
   */
  public ResolvedKustomization resolve(Path file) {
    BuildLog log = new BuildLog(files);
    List<BuiltObject> objects = new KustomizationBuild(log).build(file);
    if (!ReferenceStep.apply(objects)) {
      log.isUncertain();
    }
    List<YamlMapping> trees = new ArrayList<>(objects.size());
    for (BuiltObject object : objects) {
      if (!isLocal(object)) {
        trees.add(object.tree());
      }
    }
    return new ResolvedKustomization(
        files.name(file),
        trees,
        log.isComplete(),
        log.isCertain(),
        log.resources(),
        log.findings());
  }

  /** Whether it only configures tools and is never applied. */
  private static boolean isLocal(BuiltObject object) {
    String mark =
        TreeEdit.text(
            object.tree(), "metadata", "annotations", "config.kubernetes.io/local-config");
    return !mark.isEmpty() && !mark.equals("false");
  }
}
