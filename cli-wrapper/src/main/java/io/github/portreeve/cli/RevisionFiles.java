package io.github.portreeve.cli;

import io.github.portreeve.model.ClusterProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Explains files as they were in a commit, from a copy that is there only meanwhile. */
final class RevisionFiles {
  private RevisionFiles() {}

  /** Explains one side of a comparison; nothing where a commit has none of its paths. */
  static ExplainedFiles read(DiffSides.Side side, ClusterProfile cluster)
      throws UsageException, IOException {
    if (side.commit().isEmpty()) {
      return ExplainedFiles.read(side.paths(), List.of(), cluster);
    }
    Path copy = Files.createTempDirectory("portreeve").toRealPath();
    try {
      GitTree.extract(side.commit(), copy);
      Path here = copy.resolve(GitTree.prefix()).normalize();
      UnaryOperator<String> shown = file -> here.relativize(Path.of(file)).toString();
      return ExplainedFiles.read(existing(here, side.paths()), cluster, shown);
    } finally {
      delete(copy);
    }
  }

  private static List<String> existing(Path here, List<String> paths) {
    List<String> existing = new ArrayList<>();
    for (String path : paths) {
      Path copied = here.resolve(path).normalize();
      if (Files.exists(copied)) {
        existing.add(copied.toString());
      }
    }
    return existing;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
