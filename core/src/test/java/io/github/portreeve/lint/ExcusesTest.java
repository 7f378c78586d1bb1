package io.github.portreeve.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.report.ShortReporter;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other files than the one that lacks something. */
class ExcusesTest {
  @TempDir Path folder;

  /** Wants each Service to have a Service of the name that its externalName is. */
  private record Missing(Severity severity, boolean speaksOfAbsence) implements Rule {
    private static final RuleInfo INFO =
        RuleInfo.of("missing", Category.BROKEN, Severity.WARNING, "Missing", "Missing.");

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public void check(ManifestSet manifests, Findings findings) {
      Set<String> names = new HashSet<>();
      for (Manifest<Service> service : manifests.services()) {
        names.add(service.name());
      }
      for (Manifest<Service> service : manifests.services()) {
        if (!names.contains(service.resource().spec().externalName())) {
          FieldPath field = FieldPath.of("spec", "externalName");
          findings.report(INFO, severity, service, field, "missing");
        }
      }
      assertThat(manifests.ofType(ConfigMap.class)).isEmpty();
    }
  }

  private void service(String file, String name, String external) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(
        path,
        "apiVersion: v1\nkind: Service\nmetadata: {name: %s}\nspec: {type: ExternalName, externalName: %s}\n"
            .formatted(name, external));
  }

  private String said(Rule rule) throws IOException {
    StringBuilder out = new StringBuilder();
    new ShortReporter().write(Linter.of(RuleSet.of(rule)).lint(List.of(folder.toString())), out);
    return out.toString().replace(folder + "/", "");
  }

  @Test
  void theSameFolderExcuses() throws IOException {
    service("a/one.yaml", "one", "two");
    service("a/two.yaml", "two", "two");
    assertThat(said(new Missing(Severity.WARNING, true))).isEmpty();
  }

  @Test
  void anotherFolderMakesAWarningANote() throws IOException {
    service("a/one.yaml", "one", "two");
    service("b/two.yaml", "two", "two");
    assertThat(said(new Missing(Severity.WARNING, true)))
        .isEqualTo(
            "a/one.yaml:4:42: info: spec.externalName: missing; another file of this run may have"
                + " what is missing [missing]\n");
  }

  @Test
  void anotherFolderDoesNotExcuseAnError() throws IOException {
    service("a/one.yaml", "one", "two");
    service("b/two.yaml", "two", "two");
    assertThat(said(new Missing(Severity.ERROR, true)))
        .isEqualTo("a/one.yaml:4:42: error: spec.externalName: missing [missing]\n");
  }

  @Test
  void whatNobodyHasStaysMissing() throws IOException {
    service("a/one.yaml", "one", "three");
    service("a/two.yaml", "two", "two");
    assertThat(said(new Missing(Severity.WARNING, true)))
        .isEqualTo("a/one.yaml:4:42: warning: spec.externalName: missing [missing]\n");
  }

  @Test
  void onlyRulesThatSpeakOfAbsenceAreExcused() throws IOException {
    service("a/one.yaml", "one", "two");
    service("a/two.yaml", "two", "two");
    assertThat(said(new Missing(Severity.WARNING, false)))
        .isEqualTo("a/one.yaml:4:42: warning: spec.externalName: missing [missing]\n");
  }
}
