package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.lint.Universe;
import io.github.portreeve.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not finding something means nothing where part of a text could not be read. */
class IncompleteTextTest {
  private static final String SERVICE_AND_OTHER_POD =
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        selector: {app: web}
        ports: [{port: 80}]
      ---
      apiVersion: v1
      kind: Pod
      metadata: {name: other, labels: {app: other}}
      spec: {containers: [{name: other, image: "other:1"}]}
      ---
      """;
  private static final String UNREADABLE =
      "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web\n";
  private static final String PATCH =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec: {template: {metadata: {labels: {app: web}}}}
      """;
  private static final String UNKNOWN =
      "apiVersion: apps/v1\nkind: Workload\nmetadata: {name: web}\n";
  private static final String NO_KIND = "apiVersion: apps/v1\nmetadata: {name: web}\n";

  private static List<String> found(Universe universe, SourceFile... files) {
    return Linter.of(BuiltInRules.all())
        .with(LintSettings.DEFAULT.withUniverse(universe))
        .lint(files)
        .findings()
        .stream()
        .map(IncompleteTextTest::id)
        .toList();
  }

  private static String id(Finding finding) {
    return finding.rule().id();
  }

  @Test
  void aTextThatIsReadInFullIsClosed() {
    assertThat(found(Universe.FILE, SourceFile.of("web.yaml", SERVICE_AND_OTHER_POD)))
        .containsExactly("service-selects-nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {UNREADABLE, PATCH, UNKNOWN, NO_KIND})
  void thePodsMayBeInWhatIsNotUnderstood(String document) {
    assertThat(found(Universe.FILE, SourceFile.of("web.yaml", SERVICE_AND_OTHER_POD + document)))
        .hasSize(1)
        .doesNotContain("service-selects-nothing");
  }

  @Test
  void oneUnreadableFileOpensTheRun() {
    SourceFile web = SourceFile.of("web.yaml", SERVICE_AND_OTHER_POD);
    assertThat(found(Universe.RUN, web)).containsExactly("service-selects-nothing");
    assertThat(found(Universe.RUN, web, SourceFile.of("shop.yaml", UNREADABLE)))
        .containsExactly("yaml-syntax");
  }

  @Test
  void patchesInARunAreLaidOverWhatIsThere() {
    SourceFile web = SourceFile.of("web.yaml", SERVICE_AND_OTHER_POD);
    assertThat(found(Universe.RUN, web, SourceFile.of("patch.yaml", PATCH)))
        .containsExactly("looks-like-patch", "service-selects-nothing");
  }
}
