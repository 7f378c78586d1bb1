package io.github.portreeve.cli;

import io.github.portreeve.lint.Linter;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.schemas.CustomResources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The option {@code --crd}. Only this class leads to Jackson and a schema validator, which cost ten
 * times what linting a file does; so nothing may touch it unless the option is there.
 */
final class DefinitionOption {
  private DefinitionOption() {}

  /** A linter that also checks custom resources of the kinds defined in the option's files. */
  static Linter apply(Linter linter, Arguments arguments, KubernetesVersion version)
      throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String path : arguments.values(Options.CRD)) {
      paths.add(Path.of(path));
    }
    return linter.with(CustomResources.read(paths, version));
  }
}
