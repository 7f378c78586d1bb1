package io.github.portreeve.maven;

import io.github.portreeve.finding.Severity;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.lint.RuleSelection;
import io.github.portreeve.lint.Universe;
import io.github.portreeve.report.JsonReporter;
import io.github.portreeve.report.Reporter;
import io.github.portreeve.report.ShortReporter;
import io.github.portreeve.report.TextReporter;
import io.github.portreeve.rules.BuiltInRules;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with how the project's Kubernetes manifests expose its workloads. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  /** Does nothing at all when true. */
  @Parameter(property = "portreeve.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Ant patterns of the files to check, relative to the project's folder. By default the YAML and
   * JSON files below src/main/k8s, src/main/kubernetes, src/main/jkube and src/main/dekorate, and
   * what JKube and Dekorate have generated; without a pom all of them.
   */
  @Parameter(property = "portreeve.includes")
  private List<String> includes = List.of();

  /** Ant patterns of files to leave out. */
  @Parameter(property = "portreeve.excludes")
  private List<String> excludes = List.of();

  /** Severity from which on the build fails: error, warning, info, or never. */
  @Parameter(property = "portreeve.failOn", defaultValue = "error")
  private String failOn;

  /** Release of the cluster, such as 1.34; the newest known by default. */
  @Parameter(property = "portreeve.kubernetesVersion")
  private @Nullable String kubernetesVersion;

  /** Release of the Gateway API, such as 1.4, standard channel; the newest known by default. */
  @Parameter(property = "portreeve.gatewayApiVersion")
  private @Nullable String gatewayApiVersion;

  /** The API server's range of node ports. */
  @Parameter(property = "portreeve.nodePortRange", defaultValue = "30000-32767")
  private String nodePortRange;

  /** Only these rules; * stands for any characters. All rules by default. */
  @Parameter(property = "portreeve.select")
  private List<String> select = List.of();

  /** Not these rules; * stands for any characters. */
  @Parameter(property = "portreeve.ignore")
  private List<String> ignore = List.of();

  /** What may speak of each other: the manifests of a file, or of the whole run. */
  @Parameter(property = "portreeve.universe", defaultValue = "file")
  private String universe;

  /** A file that gets the report as well. */
  @Parameter(property = "portreeve.outputFile")
  private @Nullable File outputFile;

  /** The format of that file: text, json or short. */
  @Parameter(property = "portreeve.outputFormat", defaultValue = "text")
  private String outputFormat;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("portreeve: skipped");
      return;
    }
    Severity gravest = failSeverity();
    Reporter reporter = reporter();
    LintReport report = lint();
    tell(report);
    if (outputFile != null) {
      writeReport(report, reporter);
    }
    if (report.hasUnreadable()) {
      throw new MojoExecutionException("portreeve: not all manifests can be read, see above");
    }
    if (gravest != null && report.hasAtLeast(gravest)) {
      throw new MojoFailureException(
          "portreeve found "
              + counted(report.count(Severity.ERROR), "error")
              + " and "
              + counted(report.count(Severity.WARNING), "warning")
              + ", see above");
    }
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private LintReport lint() throws MojoExecutionException {
    List<String> files = ManifestFiles.find(basedir, includes, excludes);
    try {
      return Linter.of(BuiltInRules.all()).with(settings()).lint(files);
    } catch (IOException e) {
      throw new MojoExecutionException("portreeve: " + e.getMessage(), e);
    }
  }

  private LintSettings settings() throws MojoExecutionException {
    return LintSettings.DEFAULT
        .withCluster(Cluster.of(kubernetesVersion, gatewayApiVersion, nodePortRange))
        .withSelection(new RuleSelection(select, ignore))
        .withUniverse(
            oneOf("universe", universe, "file", "run") == 0 ? Universe.FILE : Universe.RUN);
  }

  private void tell(LintReport report) {
    StringBuilder text = new StringBuilder();
    TextReporter.plain().write(report, text);
    LogLines.write(getLog(), text, gravest(report));
  }

  private static Severity gravest(LintReport report) {
    for (Severity severity : Severity.values()) {
      if (report.hasAtLeast(severity)) {
        return severity;
      }
    }
    return Severity.INFO;
  }

  private void writeReport(LintReport report, Reporter reporter) throws MojoExecutionException {
    StringBuilder text = new StringBuilder();
    reporter.write(report, text);
    try {
      Files.createDirectories(outputFile.toPath().toAbsolutePath().getParent());
      Files.writeString(outputFile.toPath(), text);
    } catch (IOException e) {
      throw new MojoExecutionException("portreeve: cannot write " + outputFile, e);
    }
  }

  private Reporter reporter() throws MojoExecutionException {
    return switch (oneOf("outputFormat", outputFormat, "text", "json", "short")) {
      case 1 -> new JsonReporter();
      case 2 -> new ShortReporter();
      default -> TextReporter.plain();
    };
  }

  /** Null when no finding fails the build. */
  private @Nullable Severity failSeverity() throws MojoExecutionException {
    int index = oneOf("failOn", failOn, "error", "warning", "info", "never");
    return index == 3 ? null : Severity.values()[index];
  }

  /** The index of the value among those allowed. */
  private static int oneOf(String parameter, String value, String... allowed)
      throws MojoExecutionException {
    int index = List.of(allowed).indexOf(value);
    if (index < 0) {
      throw new MojoExecutionException(
          "portreeve: "
              + parameter
              + " is one of "
              + String.join(", ", allowed)
              + ", not "
              + value);
    }
    return index;
  }
}
