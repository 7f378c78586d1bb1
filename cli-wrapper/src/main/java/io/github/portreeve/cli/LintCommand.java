package io.github.portreeve.cli;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.lint.Catalogue;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.lint.RuleSelection;
import io.github.portreeve.lint.Universe;
import io.github.portreeve.report.JsonReporter;
import io.github.portreeve.report.Reporter;
import io.github.portreeve.report.ShortReporter;
import io.github.portreeve.report.TextReporter;
import io.github.portreeve.rule.RuleSet;
import io.github.portreeve.rules.BuiltInRules;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.text.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code portreeve lint}. */
final class LintCommand {
  private LintCommand() {}

  static int run(Arguments arguments, Console console) throws UsageException, IOException {
    RuleSet rules = BuiltInRules.all();
    LintSettings settings = settings(arguments, rules);
    Linter linter = Linter.of(rules).with(settings);
    if (arguments.has(Options.CRD)) {
      linter = DefinitionOption.apply(linter, arguments, settings.cluster().version());
    }
    LintReport report = lint(linter, Paths.read(arguments), console);
    StringBuilder out = new StringBuilder();
    reporter(arguments).write(report, out);
    console.print(out);
    if (report.hasUnreadable()) {
      return ExitCode.COULD_NOT_RUN;
    }
    return isFailure(report, arguments) ? ExitCode.FOUND : ExitCode.FINE;
  }

  private static LintReport lint(Linter linter, Paths paths, Console console) throws IOException {
    if (!paths.readsStandardInput()) {
      return linter.lint(paths.files());
    }
    SourceFile input = SourceFile.of("<stdin>", console.in().readAllBytes());
    return linter.lint(paths.files(), input);
  }

  private static LintSettings settings(Arguments arguments, RuleSet rules) throws UsageException {
    RuleSelection selection =
        new RuleSelection(arguments.listed(Options.SELECT), arguments.listed(Options.IGNORE));
    checkPatterns(Options.SELECT, selection.select(), rules);
    checkPatterns(Options.IGNORE, selection.ignore(), rules);
    return LintSettings.DEFAULT
        .withCluster(ClusterOptions.read(arguments))
        .withSelection(selection)
        .withUniverse(
            "run".equals(arguments.value(Options.UNIVERSE)) ? Universe.RUN : Universe.FILE);
  }

  /** A pattern that no rule fits is a slip of the pen, and would hide or show everything. */
  private static void checkPatterns(Option option, List<String> patterns, RuleSet rules)
      throws UsageException {
    for (String pattern : patterns) {
      List<String> ids = new ArrayList<>();
      boolean found = false;
      for (RuleInfo rule : Catalogue.of(rules)) {
        found |= RuleSelection.names(pattern, rule);
        ids.add(rule.id());
      }
      if (!found) {
        String nearest = Nearest.to(pattern, ids);
        throw new UsageException(
            option.name()
                + ": no rule is named "
                + pattern
                + (nearest == null ? "" : ", did you mean " + nearest + "?"));
      }
    }
  }

  private static Reporter reporter(Arguments arguments) {
    return switch (arguments.value(Options.FORMAT, "text")) {
      case "json" -> new JsonReporter();
      case "short" -> new ShortReporter();
      default -> Console.isColoured(arguments) ? TextReporter.coloured() : TextReporter.plain();
    };
  }

  private static boolean isFailure(LintReport report, Arguments arguments) {
    return switch (arguments.value(Options.FAIL_ON, "error")) {
      case "never" -> false;
      case "info" -> report.hasAtLeast(Severity.INFO);
      case "warning" -> report.hasAtLeast(Severity.WARNING);
      default -> report.hasAtLeast(Severity.ERROR);
    };
  }
}
