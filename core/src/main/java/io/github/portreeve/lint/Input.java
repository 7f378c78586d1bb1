package io.github.portreeve.lint;

import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text to lint, read when it is needed and again when a later finding needs its lines.
 *
 * @param path null for a text in memory
 * @param text null for a file
 * @param patch whether a kustomization names it as a patch, so that it is partial by design
 */
record Input(String name, @Nullable Path path, @Nullable SourceFile text, boolean patch) {
  static Input of(SourceFile text) {
    return new Input(text.name(), null, text, false);
  }

  static Input of(String name, Path path, boolean patch) {
    return new Input(name, path, null, patch);
  }

  SourceFile read() throws IOException {
    if (text != null) {
      return text;
    }
    return SourceFile.read(name, Objects.requireNonNull(path));
  }
}
