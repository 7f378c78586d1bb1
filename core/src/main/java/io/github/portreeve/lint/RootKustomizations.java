package io.github.portreeve.lint;

import io.github.portreeve.kustomize.KustomizationFiles;
import io.github.portreeve.kustomize.KustomizationGraph;
import io.github.portreeve.kustomize.KustomizationResolver;
import io.github.portreeve.kustomize.ResolvedKustomization;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kustomizations of a run that no other one of it builds upon, each resolved when it is asked
 * for, so that only one is in memory at a time.
 */
final class RootKustomizations implements Iterator<ResolvedKustomization> {
  private final KustomizationFiles files;
  private final KustomizationResolver resolver;
  private final List<Path> roots;
  private int next;

  RootKustomizations(FoundInputs found) {
    this.files = new KustomizationFiles(names(found));
    this.resolver = new KustomizationResolver(files);
    this.roots = KustomizationGraph.roots(found.kustomizations(), files);
  }

  private static Map<Path, String> names(FoundInputs found) {
    Map<Path, String> names = new HashMap<>();
    for (Input input : found.inputs()) {
      if (input.path() != null) {
        names.put(input.path().toAbsolutePath().normalize(), input.name());
      }
    }
    return names;
  }

  @Override
  public boolean hasNext() {
    return next < roots.size();
  }

  @Override
  public ResolvedKustomization next() {
    return resolver.resolve(roots.get(next++));
  }

  /** What the file of the kustomization is called that comes next. */
  String nextName() {
    return files.name(roots.get(next));
  }

  /** What the files are called whose objects a kustomization has. */
  Set<String> resources(ResolvedKustomization resolved) {
    Set<String> names = new HashSet<>();
    for (Path file : resolved.resources()) {
      names.add(files.name(file));
    }
    return names;
  }
}
