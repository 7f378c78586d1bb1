package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.report.ExplainText;
import io.github.portreeve.report.Explanation;
import io.github.portreeve.report.ShortReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What lint and explain say of the projects of testdata/projects. A case is a folder named {@code
 * clean} or {@code faulty}, or a manifest in no such folder; beside it lie what lint says ({@code
 * faulty.out}, none when that is nothing) and what explain says ({@code faulty.explain}).
 */
class ProjectsTest {
  private static final Path PROJECTS = Path.of("..", "testdata", "projects");

  static List<Path> cases() {
    List<Path> found = new ArrayList<>();
    collect(PROJECTS, found);
    return found;
  }

  private static void collect(Path folder, List<Path> out) {
    for (Path entry : Fixtures.sorted(folder)) {
      String name = Fixtures.name(entry);
      if (Files.isDirectory(entry) && !name.equals("clean") && !name.equals("faulty")) {
        collect(entry, out);
      } else if (Files.isDirectory(entry) || name.endsWith(".yaml")) {
        out.add(entry);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lintSaysWhatIsWrittenDown(Path project) throws IOException {
    LintReport report = lint(project);
    StringBuilder said = new StringBuilder();
    if (Files.isDirectory(project)) {
      new ShortReporter().write(report, said);
    } else {
      said.append(Fixtures.shown(report));
    }
    check(project, ".out", said.toString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void explainSaysWhatIsWrittenDown(Path project) throws IOException {
    ClusterProfile cluster = cluster(project);
    LoadedManifests loaded = LoadedManifests.load(List.of(project.toString()), List.of(), cluster);
    Explanation explanation =
        Explanation.of(
            ExposureGraph.ofEach(loaded.sets()),
            Fixtures.lintTogether(project, cluster).findings(),
            loaded::locate);
    StringBuilder out = new StringBuilder();
    new ExplainText(ExplainText.Style.UNICODE).write(explanation, out);
    check(project, ".explain", out.toString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void onlyTheFaultyOnesAreAtFault(Path project) throws IOException {
    boolean faulty = baseName(project).equals("faulty");
    assertThat(lint(project).hasAtLeast(Severity.ERROR)).isEqualTo(faulty);
  }

  private static LintReport lint(Path project) throws IOException {
    return Linter.of(BuiltInRules.all())
        .with(LintSettings.DEFAULT.withCluster(cluster(project)))
        .lint(project);
  }

  /** Of the release that a file beside the case names, else the newest one. */
  private static ClusterProfile cluster(Path project) throws IOException {
    Path version = project.resolveSibling("kubernetes-version");
    return Files.exists(version)
        ? ClusterProfile.DEFAULT.withVersion(
            KubernetesVersion.parse(Files.readString(version).strip()))
        : ClusterProfile.DEFAULT;
  }

  private static void check(Path project, String ending, String output) throws IOException {
    Path expected = project.resolveSibling(baseName(project) + ending);
    String said = output.replace(shownFolder(project) + "/", "");
    if (Fixtures.UPDATE && said.isEmpty()) {
      Files.deleteIfExists(expected);
    } else if (Fixtures.UPDATE) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
  }

  /** Names in outputs start in the case, or beside it when it is a file. */
  private static String shownFolder(Path project) {
    return (Files.isDirectory(project) ? project : project.getParent()).toString();
  }

  private static String baseName(Path project) {
    return Fixtures.name(project).replace(".yaml", "");
  }
}
