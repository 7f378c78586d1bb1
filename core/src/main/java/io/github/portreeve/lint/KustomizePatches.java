package io.github.portreeve.lint;

import io.github.portreeve.decode.KustomizationName;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that a kustomization names as patches: manifests that are partial by design. */
final class KustomizePatches {
  private static final String[] FIELDS = {"patches", "patchesStrategicMerge", "patchesJson6902"};

  private KustomizePatches() {}

  /** The patches of the kustomization in this folder, as absolute paths; empty without one. */
  static Set<Path> of(@Nullable Path folder) throws IOException {
    if (folder != null) {
      for (String name : KustomizationName.all()) {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file) && Files.isReadable(file)) {
          return read(file);
        }
      }
    }
    return Set.of();
  }

  private static Set<Path> read(Path file) throws IOException {
    Set<Path> patches = new HashSet<>();
    SourceFile source = SourceFile.read(file.toString(), file);
    for (YamlDocument document : YamlReader.read(source, YamlLimits.DEFAULT).documents()) {
      if (document.root() instanceof YamlMapping kustomization) {
        for (String field : FIELDS) {
          collect(kustomization.get(field), file, patches);
        }
      }
    }
    return patches;
  }

  private static void collect(@Nullable YamlNode list, Path file, Set<Path> patches) {
    if (!(list instanceof YamlSequence sequence)) {
      return;
    }
    for (YamlNode item : sequence.items()) {
      YamlNode named = item.resolve() instanceof YamlMapping patch ? patch.get("path") : item;
      if (named instanceof YamlScalar scalar && scalar.type() == ScalarType.STRING) {
        add(scalar.string(), file, patches);
      }
    }
  }

  /** A patch that is written right there is no path. */
  private static void add(String path, Path file, Set<Path> patches) {
    if (path.indexOf('\n') < 0 && path.indexOf('\0') < 0) {
      patches.add(file.toAbsolutePath().resolveSibling(path).normalize());
    }
  }
}
