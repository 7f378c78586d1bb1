package io.github.portreeve.cli;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.report.ExplainJson;
import io.github.portreeve.report.ExplainText;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.util.List;

/** {@code portreeve explain}. */
final class ExplainCommand {
  private ExplainCommand() {}

  static int run(Arguments arguments, Console console) throws UsageException, IOException {
    Paths paths = Paths.read(arguments);
    List<SourceFile> texts =
        paths.readsStandardInput()
            ? List.of(SourceFile.of("<stdin>", console.in().readAllBytes()))
            : List.of();
    LoadedManifests loaded =
        LoadedManifests.load(paths.files(), texts, ClusterOptions.read(arguments));
    ExposureGraph graph = ExposureGraph.of(loaded.manifests());
    StringBuilder out = new StringBuilder();
    if ("json".equals(arguments.value(Options.EXPLAIN_FORMAT))) {
      new ExplainJson(loaded::locate).write(graph, out);
    } else {
      new ExplainText(style(arguments), loaded::locate).write(graph, out);
    }
    console.print(out);
    if (!loaded.problems().isEmpty()) {
      console.complain(
          "these files have errors, so something may be missing above; run portreeve lint");
    }
    return ExitCode.FINE;
  }

  private static ExplainText.Style style(Arguments arguments) {
    return Console.isColoured(arguments) ? ExplainText.Style.COLOUR : ExplainText.Style.UNICODE;
  }
}
