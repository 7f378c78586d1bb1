package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps docs/versions.md in step with what the linter says before and after each release that
 * changes something; {@code -Dupdate} writes it anew. A file of testdata/versions is named by its
 * release, begins with what changes, and goes on with a manifest that shows it.
 */
class VersionsPageTest {
  private static final Path FOLDER = Path.of("..", "testdata", "versions");
  private static final Path PAGE = Path.of("..", "docs", "versions.md");

  private static final List<String> TYPES =
      List.of(
          "v1 Service",
          "v1 Endpoints",
          "discovery.k8s.io/v1beta1 EndpointSlice",
          "discovery.k8s.io/v1 EndpointSlice",
          "extensions/v1beta1 Ingress",
          "networking.k8s.io/v1beta1 Ingress",
          "networking.k8s.io/v1 Ingress",
          "networking.k8s.io/v1beta1 IngressClass",
          "networking.k8s.io/v1 IngressClass",
          "extensions/v1beta1 NetworkPolicy",
          "networking.k8s.io/v1 NetworkPolicy",
          "extensions/v1beta1 Deployment",
          "apps/v1beta1 Deployment",
          "apps/v1beta2 Deployment",
          "apps/v1 Deployment",
          "extensions/v1beta1 DaemonSet",
          "apps/v1beta2 DaemonSet",
          "apps/v1 DaemonSet",
          "apps/v1beta1 StatefulSet",
          "apps/v1beta2 StatefulSet",
          "apps/v1 StatefulSet",
          "batch/v1beta1 CronJob",
          "batch/v1 CronJob",
          "networking.k8s.io/v1beta1 ServiceCIDR",
          "networking.k8s.io/v1 ServiceCIDR",
          "networking.k8s.io/v1beta1 IPAddress",
          "networking.k8s.io/v1 IPAddress");

  static List<Path> borders() {
    return Fixtures.sorted(FOLDER).stream()
        .sorted(Comparator.comparing(VersionsPageTest::minor))
        .toList();
  }

  private static int minor(Path file) {
    String name = Fixtures.name(file);
    return KubernetesVersion.parse(name.substring(0, name.indexOf('-'))).minor();
  }

  @ParameterizedTest
  @MethodSource("borders")
  void theReleaseMakesADifference(Path file) throws IOException {
    int minor = minor(file);
    assertThat(found(file, minor)).isNotEqualTo(found(file, minor - 1));
    assertThat(Files.readAllLines(file).get(0)).startsWith("# ").doesNotEndWith(".");
  }

  @Test
  void pageIsUpToDate() throws IOException {
    String page = page();
    if (Fixtures.UPDATE) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("docs/versions.md; mvn test -pl rules -am -Dupdate writes it")
        .hasContent(page);
  }

  private static String page() throws IOException {
    StringBuilder out =
        new StringBuilder(
            """
            # What changes between versions for what you expose

            Written by a test, which lints each of these manifests for the release before and for the release itself;
            `portreeve lint --kubernetes-version 1.27` does that with yours. The manifests are in
            [testdata/versions](../testdata/versions).

            ## API versions
            1.16 is as far back as Portreeve looks.

            | apiVersion and kind | served | deprecated | gone |
            |---|---|---|---|
            """);
    for (String type : TYPES) {
      out.append(lifecycle(type));
    }
    out.append(
        """

        ## Fields and values
        What is found in the manifest with servers before that release, and from it on: the check and the field.

        | release | kind | what changes | before | from it on |
        |---|---|---|---|---|
        """);
    for (Path file : borders()) {
      out.append(row(file));
    }
    return out.toString();
  }

  private static String row(Path file) throws IOException {
    int minor = minor(file);
    Set<String> before = found(file, minor - 1);
    Set<String> after = found(file, minor);
    List<String> lines = Files.readAllLines(file);
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(after);
    Set<String> come = new TreeSet<>(after);
    come.removeAll(before);
    return "| 1.%d | %s | [%s](../testdata/versions/%s) | %s | %s |\n"
        .formatted(
            minor,
            kind(lines),
            lines.get(0).substring(2),
            Fixtures.name(file),
            cell(gone),
            cell(come));
  }

  private static String kind(List<String> lines) {
    String start = "kind: ";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow();
  }

  private static String cell(Set<String> found) {
    return String.join("<br>", found);
  }

  private static Set<String> found(Path file, int minor) throws IOException {
    return found(Fixtures.name(file), Files.readString(file), minor);
  }

  /** Checks, fields and, for what a server refuses, the type of the error. */
  private static Set<String> found(String name, String text, int minor) {
    ClusterProfile cluster = ClusterProfile.DEFAULT.withVersion(new KubernetesVersion(minor));
    Linter linter = Linter.of(BuiltInRules.all()).with(LintSettings.DEFAULT.withCluster(cluster));
    Set<String> found = new TreeSet<>();
    for (Finding finding : linter.lint(SourceFile.of(name, text)).findings()) {
      String id = finding.rule().id();
      String type = finding.isInvalid() ? " (" + finding.errorType().label() + ")" : "";
      found.add("[%s](rules/%s.md) `%s`%s".formatted(id, id, finding.place().field(), type));
    }
    return found;
  }

  private static String lifecycle(String type) {
    String[] words = type.split(" ");
    String text = "apiVersion: %s\nkind: %s\nmetadata: {name: a}\n".formatted(words[0], words[1]);
    List<Integer> served = new ArrayList<>();
    List<Integer> deprecated = new ArrayList<>();
    for (int minor = 16; minor <= KubernetesVersion.NEWEST.minor(); minor++) {
      String found = String.join(" ", found("a.yaml", text, minor));
      if (!found.contains("NotServed")) {
        served.add(minor);
      }
      if (found.contains("api-version-deprecated") || found.contains("endpoints-deprecated")) {
        deprecated.add(minor);
      }
    }
    return "| `%s` %s | %s | %s | %s |\n"
        .formatted(words[0], words[1], start(served), start(deprecated), end(served));
  }

  private static String start(List<Integer> minors) {
    if (minors.isEmpty()) {
      return "";
    }
    return minors.get(0) == 16 ? "by 1.16" : "1." + minors.get(0);
  }

  private static String end(List<Integer> served) {
    if (served.isEmpty()) {
      return "1.16 or before";
    }
    int last = served.get(served.size() - 1);
    return last == KubernetesVersion.NEWEST.minor() ? "" : "1." + (last + 1);
  }
}
