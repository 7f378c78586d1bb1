package io.github.portreeve.cli;

import io.github.portreeve.controllers.PortabilityMatrix;
import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.report.PortabilityFormat;
import io.github.portreeve.report.PortabilityJson;
import io.github.portreeve.report.PortabilityMarkdown;
import io.github.portreeve.report.PortabilityText;
import java.io.IOException;

/** {@code portreeve explain --portability}. */
final class PortabilityOption {
  private PortabilityOption() {}

  static int run(Arguments arguments, Console console) throws UsageException, IOException {
    if (arguments.has(Options.DIFF)) {
      throw new UsageException("--portability and --diff exclude each other");
    }
    Paths paths = Paths.read(arguments);
    LoadedManifests loaded =
        LoadedManifests.load(paths.files(), paths.texts(console), ClusterOptions.read(arguments));
    StringBuilder out = new StringBuilder();
    format(arguments).write(PortabilityMatrix.of(loaded.manifests()), out);
    OutputFile.write(out, arguments, console);
    if (!loaded.problems().isEmpty()) {
      console.complain(ExplainCommand.PROBLEMS);
    }
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
