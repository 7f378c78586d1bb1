package io.github.portreeve.cli;

import io.github.portreeve.exposure.Reach;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.report.ExplainDiff;
import io.github.portreeve.report.ExplainDiffFormat;
import io.github.portreeve.report.ExplainDiffJson;
import io.github.portreeve.report.ExplainDiffMarkdown;
import io.github.portreeve.report.ExplainDiffText;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** {@code portreeve explain --diff}. */
final class ExplainDiffCommand {
  private ExplainDiffCommand() {}

  static int run(Arguments arguments, Console console) throws UsageException, IOException {
    ExplainDiffFormat format = format(arguments);
    ClusterProfile cluster = ClusterOptions.read(arguments);
    DiffSides sides = DiffSides.read(arguments.operands());
    ExplainedFiles before = RevisionFiles.read(sides.before(), cluster);
    ExplainedFiles after = RevisionFiles.read(sides.after(), cluster);
    if (before.isNothing() && after.isNothing()) {
      String paths = String.join(", ", sides.after().paths());
      throw new NoSuchFileException(paths, null, "in none of the revisions");
    }
    ExplainDiff diff = ExplainDiff.of(before.explanation(), after.explanation());
    StringBuilder out = new StringBuilder();
    format.write(diff, out);
    OutputFile.write(out, arguments, console);
    if (before.hasProblems() || after.hasProblems()) {
      console.complain(ExplainCommand.PROBLEMS);
    }
    return isFailure(diff, arguments, console) ? ExitCode.FOUND : ExitCode.FINE;
  }

  private static ExplainDiffFormat format(Arguments arguments) throws UsageException {
    String format = arguments.value(Options.EXPLAIN_FORMAT, "text");
    return switch (format) {
      case "text" -> new ExplainDiffText(ExplainCommand.style(arguments));
      case "json" -> new ExplainDiffJson();
      case "markdown" -> new ExplainDiffMarkdown();
      default ->
          throw new UsageException("--diff is printed as text, json or markdown, not " + format);
    };
  }

  private static boolean isFailure(ExplainDiff diff, Arguments arguments, Console console) {
    String limit = arguments.value(Options.FAIL_ON_NEW);
    if (limit == null) {
      return false;
    }
    Reach reach =
        switch (limit) {
          case "internet" -> Reach.INTERNET;
          case "node" -> Reach.NODE_NETWORK;
          default -> Reach.CLUSTER;
        };
    int count = diff.countNew(reach);
    if (count > 0) {
      String ways = count == 1 ? " way in opens or widens" : " ways in open or widen";
      String further = reach == Reach.INTERNET ? "the internet" : reach.label() + " or further";
      console.complain(count + ways + " to " + further);
    }
    return count > 0;
  }
}
