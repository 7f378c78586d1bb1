package io.github.portreeve.cli;

import io.github.portreeve.controllers.PortabilityMatrix;
import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.report.PortabilityFormat;
import io.github.portreeve.report.PortabilityJson;
import io.github.portreeve.report.PortabilityMarkdown;
import io.github.portreeve.report.PortabilityText;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.util.List;

/** {@code portreeve explain --portability}. */
final class PortabilityOption {
  private PortabilityOption() {}

  static int run(Arguments arguments, Paths paths, List<SourceFile> texts, Console console)
      throws UsageException, IOException {
    LoadedManifests loaded =
        LoadedManifests.load(paths.files(), texts, ClusterOptions.read(arguments));
    StringBuilder out = new StringBuilder();
    format(arguments).write(PortabilityMatrix.of(loaded.manifests()), out);
    OutputFile.write(out, arguments, console);
    return ExitCode.FINE;
  }

  private static PortabilityFormat format(Arguments arguments) throws UsageException {
    String format = arguments.value(Options.EXPLAIN_FORMAT, "text");
    return switch (format) {
      case "json" -> new PortabilityJson();
      case "markdown" -> new PortabilityMarkdown();
      case "text" -> new PortabilityText();
      default -> throw new UsageException("--portability has no --format " + format);
    };
  }
}
