package io.github.portreeve.cli;

import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.report.ExplainText;
import io.github.portreeve.report.Explanation;
import io.github.portreeve.report.TraceJson;
import io.github.portreeve.report.TraceText;
import io.github.portreeve.trace.Outcome;
import io.github.portreeve.trace.Request;
import io.github.portreeve.trace.Trace;
import java.io.IOException;
import java.util.List;

/** {@code portreeve trace}. */
final class TraceCommand {
  private TraceCommand() {}

  static int run(Arguments arguments, Console console) throws UsageException, IOException {
    List<String> operands = arguments.operands();
    Request request = request(operands.isEmpty() ? "" : operands.get(0));
    Paths paths = Paths.of(operands.subList(Math.min(1, operands.size()), operands.size()));
    ExplainedFiles files =
        ExplainedFiles.read(paths.files(), paths.texts(console), ClusterOptions.read(arguments));
    Trace trace = Trace.ofEach(files.loaded().sets(), files.explanation().waysIn(), request);
    OutputFile.write(written(trace, files, arguments), arguments, console);
    if (files.hasProblems()) {
      console.complain(ExplainCommand.PROBLEMS);
    }
    return trace.outcome() == Outcome.REACHES ? ExitCode.FINE : ExitCode.FOUND;
  }

  private static Request request(String text) throws UsageException {
    try {
      return Request.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static CharSequence written(Trace trace, ExplainedFiles files, Arguments arguments) {
    StringBuilder out = new StringBuilder();
    Explanation explanation = files.explanation();
    LoadedManifests loaded = files.loaded();
    if ("json".equals(arguments.value(Options.TRACE_FORMAT))) {
      TraceJson.write(trace, explanation, loaded::locate, out);
    } else {
      ExplainText.Style style = ExplainCommand.style(arguments);
      TraceText.write(trace, explanation, loaded::locate, style, out);
    }
    return out;
  }
}
