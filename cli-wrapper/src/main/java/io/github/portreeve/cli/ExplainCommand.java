package io.github.portreeve.cli;

import io.github.portreeve.report.ExplainFormat;
import io.github.portreeve.report.ExplainHtml;
import io.github.portreeve.report.ExplainJson;
import io.github.portreeve.report.ExplainMarkdown;
import io.github.portreeve.report.ExplainMermaid;
import io.github.portreeve.report.ExplainSvg;
import io.github.portreeve.report.ExplainText;
import java.io.IOException;

/** {@code portreeve explain}. */
final class ExplainCommand {
  static final String PROBLEMS =
      "these files have errors, so something may be missing above; run portreeve lint";

  private ExplainCommand() {}

  static int run(Arguments arguments, Console console) throws UsageException, IOException {
    if (arguments.has(Options.PORTABILITY)) {
      return PortabilityOption.run(arguments, console);
    }
    if (arguments.has(Options.DIFF)) {
      return ExplainDiffCommand.run(arguments, console);
    }
    if (arguments.has(Options.FAIL_ON_NEW)) {
      throw new UsageException("--fail-on-new needs --diff, which tells what is new");
    }
    Paths paths = Paths.read(arguments);
    ExplainedFiles files =
        ExplainedFiles.read(paths.files(), paths.texts(console), ClusterOptions.read(arguments));
    StringBuilder out = new StringBuilder();
    format(arguments).write(files.explanation(), out);
    OutputFile.write(out, arguments, console);
    if (files.hasProblems()) {
      console.complain(PROBLEMS);
    }
    return ExitCode.FINE;
  }

  private static ExplainFormat format(Arguments arguments) {
    return switch (arguments.value(Options.EXPLAIN_FORMAT, "text")) {
      case "json" -> new ExplainJson();
      case "markdown" -> new ExplainMarkdown();
      case "mermaid" -> new ExplainMermaid();
      case "svg" -> new ExplainSvg();
      case "html" -> new ExplainHtml();
      default -> new ExplainText(style(arguments));
    };
  }

  static ExplainText.Style style(Arguments arguments) {
    boolean coloured = !arguments.has(Options.OUTPUT) && Console.isColoured(arguments);
    return coloured ? ExplainText.Style.COLOUR : ExplainText.Style.UNICODE;
  }
}
