package io.github.portreeve.kustomize;

import io.github.portreeve.decode.KustomizationName;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files that kustomizations are made of, read once for all that share them. */
public final class KustomizationFiles {
  /** Trees are large; a base that several overlays share is mostly smaller than this. */
  private static final int KEPT = 256;

  private final Map<Path, String> names;
  private final boolean namesAreAbsolute;
  private final Map<Path, YamlStream> streams =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, YamlStream> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param names what files are called, by their absolute and normalized paths; others are named
   *     from where the program was started, unless some of these names are absolute
   */
  public KustomizationFiles(Map<Path, String> names) {
    this.names = Map.copyOf(names);
    this.namesAreAbsolute = names.values().stream().anyMatch(name -> Path.of(name).isAbsolute());
  }

  /** The kustomization file in a folder; null when there is none. */
  public static @Nullable Path in(Path folder) {
    for (String name : KustomizationName.all()) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        return file.toAbsolutePath().normalize();
      }
    }
    return null;
  }

  /** Null when the file cannot be read or does not hold one mapping. */
  @Nullable Kustomization kustomization(Path file) {
    YamlStream stream = read(file);
    List<YamlDocument> documents = stream == null ? List.of() : stream.documents();
    boolean sound = documents.size() == 1 && stream.problems().isEmpty();
    return sound && documents.get(0).root() instanceof YamlMapping root
        ? new Kustomization(file.getParent(), root.source(), root)
        : null;
  }

  /** Null when the file cannot be read, of which whoever lints it tells. */
  @Nullable YamlStream read(Path file) {
    YamlStream stream = streams.get(file);
    if (stream == null) {
      try {
        stream = YamlReader.read(SourceFile.read(name(file), file), YamlLimits.DEFAULT);
      } catch (IOException e) {
        return null;
      }
      streams.put(file, stream);
    }
    return stream;
  }

  /** What a file is called in reports. */
  public String name(Path file) {
    String known = names.get(file);
    if (known != null) {
      return known;
    }
    Path here = Path.of("").toAbsolutePath();
    boolean relative = !namesAreAbsolute && Objects.equals(here.getRoot(), file.getRoot());
    return (relative ? here.relativize(file) : file).toString();
  }
}
