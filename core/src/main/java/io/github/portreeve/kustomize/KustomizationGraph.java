package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.YamlNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which kustomizations build upon which. */
public final class KustomizationGraph {
  private static final String[] FIELDS = {"resources", "bases", "components"};

  private final Map<Path, List<Path>> builtUpon = new LinkedHashMap<>();
  private final Set<Path> components = new HashSet<>();

  private KustomizationGraph() {}

  /**
   * Those of these kustomizations that none of them builds upon, in the order of their paths. Of
   * those that build upon each other in a circle it is the first one.
   */
  public static List<Path> roots(Collection<Path> kustomizations, KustomizationFiles files) {
    KustomizationGraph graph = new KustomizationGraph();
    for (Path file : new TreeSet<>(kustomizations)) {
      graph.add(file, files);
    }
    return graph.roots();
  }

  private void add(Path file, KustomizationFiles files) {
    Kustomization kustomization = files.kustomization(file);
    List<Path> below = new ArrayList<>();
    if (kustomization != null) {
      for (String field : FIELDS) {
        for (YamlNode entry : kustomization.list(field)) {
          addFile(kustomization.folder(), TreeEdit.text(entry), below);
        }
      }
      if (kustomization.isComponent()) {
        components.add(file);
      }
    }
    builtUpon.put(file, below);
  }

  private static void addFile(Path folder, String entry, List<Path> out) {
    try {
      Path file = KustomizationFiles.in(folder.resolve(entry));
      if (file != null) {
        out.add(file);
      }
    } catch (InvalidPathException e) {
      // What this file system cannot have is remote.
      return;
    }
  }

  private List<Path> roots() {
    Set<Path> below = new HashSet<>();
    for (List<Path> files : builtUpon.values()) {
      below.addAll(files);
    }
    List<Path> roots = new ArrayList<>();
    Set<Path> reached = new HashSet<>(components);
    for (Path file : builtUpon.keySet()) {
      if (!below.contains(file) && !components.contains(file)) {
        roots.add(file);
        reach(file, reached);
      }
    }
    for (Path file : builtUpon.keySet()) {
      if (!reached.contains(file)) {
        roots.add(file);
        reach(file, reached);
      }
    }
    return roots;
  }

  private void reach(Path file, Set<Path> reached) {
    List<Path> next = new ArrayList<>(List.of(file));
    while (!next.isEmpty()) {
      Path one = next.remove(next.size() - 1);
      if (reached.add(one)) {
        next.addAll(builtUpon.getOrDefault(one, List.of()));
      }
    }
  }
}
