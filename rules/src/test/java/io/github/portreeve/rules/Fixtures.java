package io.github.portreeve.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of testdata/rules, one a rule. */
final class Fixtures {
  static final Path ROOT = Path.of("..", "testdata", "rules");

  private Fixtures() {}

  static List<Path> folders() {
    return sorted(ROOT);
  }

  /** The manifests of all folders whose name starts so: {@code bad} or {@code good}. */
  static List<Path> manifests(String prefix) {
    return folders().stream()
        .flatMap(folder -> sorted(folder).stream())
        .filter(file -> name(file).startsWith(prefix) && name(file).endsWith(".yaml"))
        .toList();
  }

  static List<Path> sorted(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }
}
