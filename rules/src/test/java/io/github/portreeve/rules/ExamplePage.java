package io.github.portreeve.rules;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.report.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A check's page as {@code portreeve rules} prints it, and its fixture for an example. */
final class ExamplePage {
  private static final List<Path> ROOTS = List.of(Fixtures.ROOT, Fixtures.VALIDATION);

  private ExamplePage() {}

  static String of(RuleInfo check) throws IOException {
    StringBuilder out = new StringBuilder(RulePage.of(check));
    for (Path root : ROOTS) {
      if (Files.isDirectory(root.resolve(check.id()))) {
        addExample(root.resolve(check.id()), out);
      }
    }
    return out.toString();
  }

  private static void addExample(Path folder, StringBuilder out) throws IOException {
    String suffix = release(folder);
    out.append("\n## Example\n");
    if (!suffix.isEmpty()) {
      out.append("For Kubernetes ").append(suffix.substring(1)).append(":\n");
    }
    Path bad = folder.resolve("bad" + suffix + ".yaml");
    addBlock("yaml", Files.readString(bad), out);
    out.append('\n');
    addBlock("", Fixtures.shown(Fixtures.lint(bad)), out);
    out.append("\nBetter:\n");
    addBlock("yaml", Files.readString(folder.resolve("good" + suffix + ".yaml")), out);
  }

  /** {@code @1.23} for an example that needs that release, or nothing. */
  private static String release(Path folder) {
    for (Path file : Fixtures.sorted(folder)) {
      String name = Fixtures.name(file);
      if (name.startsWith("bad@") && name.endsWith(".yaml")) {
        return name.substring("bad".length(), name.length() - ".yaml".length());
      }
    }
    return "";
  }

  private static void addBlock(String language, String text, StringBuilder out) {
    out.append("```").append(language).append('\n').append(text).append("```\n");
  }

  static String index(List<RuleInfo> checks) {
    StringBuilder out = new StringBuilder("# What Portreeve finds\n\n");
    out.append("Written from the code by a test; `portreeve rules` prints the same list.\n\n");
    out.append("| check | severity | category | |\n|---|---|---|---|\n");
    for (RuleInfo check : checks) {
      out.append("| [").append(check.id()).append("](").append(check.id()).append(".md) | ");
      out.append(check.severity().label()).append(" | ").append(check.category().name());
      out.append(" | ").append(RulePage.summary(check));
      out.append(check.optIn() ? " (opt-in) |\n" : " |\n");
    }
    return out.toString();
  }
}
