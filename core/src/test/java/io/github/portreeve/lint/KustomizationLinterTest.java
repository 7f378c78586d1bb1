package io.github.portreeve.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which manifests speak of each other when kustomizations are in the run. */
class KustomizationLinterTest {
  @TempDir Path folder;

  /** Complains of each Service whose selector fits nothing. */
  private static final class Lonely implements Rule {
    private static final RuleInfo INFO =
        RuleInfo.of("lonely", Category.BROKEN, Severity.WARNING, "Lonely", "Lonely.");

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public boolean speaksOfAbsence() {
      return true;
    }

    @Override
    public void check(ManifestSet manifests, Findings findings) {
      for (Manifest<Service> service : manifests.services()) {
        if (manifests.selectedBy(service).isEmpty() && !manifests.isOpen()) {
          findings.report(INFO, service, FieldPath.of("spec", "selector"), "lonely");
        }
      }
    }
  }

  @BeforeEach
  void base() throws IOException {
    write(
        "base/service.yaml",
        """
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector:
            app: web
          ports:
          - port: 80
        """);
    write(
        "base/pod.yaml",
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels:
            app: web
        spec:
          containers:
          - name: web
            image: web:1
        """);
    write("base/kustomization.yaml", "resources:\n- service.yaml\n- pod.yaml\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private LintReport lint(Universe universe, Path path) throws IOException {
    return Linter.of(RuleSet.of(new Lonely()))
        .with(LintSettings.DEFAULT.withUniverse(universe))
        .lint(path);
  }

  private String said(LintReport report) {
    StringBuilder out = new StringBuilder();
    new ShortReporter().write(report, out);
    return out.toString().replace(folder + "/", "");
  }

  private String said(Path path) throws IOException {
    return said(lint(Universe.FILE, path));
  }

  @Test
  void podsInAnotherFileOfTheKustomizationAreFound() throws IOException {
    assertThat(said(folder)).isEmpty();
  }

  @Test
  void aFileByItselfIsAFileThoughAKustomizationNamesIt() throws IOException {
    assertThat(said(folder.resolve("base/service.yaml")))
        .isEqualTo("base/service.yaml:6:3: warning: spec.selector: lonely [lonely]\n");
  }

  @Test
  void aPatchIsToBlameInItsOwnLine() throws IOException {
    write("top/kustomization.yaml", "resources:\n- ../base\npatches:\n- path: patch.yaml\n");
    write(
        "top/patch.yaml",
        """
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: NodePort
          ports:
          - port: 80
            nodePort: 12
        """);
    LintReport report = lint(Universe.FILE, folder.resolve("top"));
    assertThat(said(report))
        .isEqualTo(
            "top/patch.yaml:9:15: error: spec.ports[0].nodePort: node port 12 is outside the"
                + " cluster's range, 30000-32767 [node-port-range]\n");
    assertThat(report.findings().get(0).subject())
        .isEqualTo("Service \"web\" of " + folder.resolve("top"));
  }

  @Test
  void whatAPatchChangesInAMappingIsShownBesideIt() throws IOException {
    write(
        "top/kustomization.yaml",
        """
        resources:
        - ../base
        patches:
        - target:
            kind: Service
          patch: |-
            - op: replace
              path: /spec/selector/app
              value: wep
        """);
    Finding finding = lint(Universe.FILE, folder.resolve("top")).findings().get(0);
    assertThat(finding.place().file()).endsWith("base/service.yaml");
    assertThat(finding.related()).hasSize(1);
    assertThat(finding.related().get(0).place().file()).endsWith("top/kustomization.yaml");
    assertThat(finding.related().get(0).place().location()).isNotNull();
    assertThat(finding.related().get(0).place().location().start().line()).isEqualTo(9);
  }

  @Test
  void aFaultOfASharedBaseIsSaidOnce() throws IOException {
    write("base/pod.yaml", Files.readString(folder.resolve("base/pod.yaml")).replace("app", "ap"));
    write("dev/kustomization.yaml", "resources:\n- ../base\nnamePrefix: dev-\n");
    write("prod/kustomization.yaml", "resources:\n- ../base\nnamespace: prod\n");
    assertThat(said(folder))
        .isEqualTo("base/service.yaml:6:3: warning: spec.selector: lonely [lonely]\n");
  }

  @Test
  void whatIsSetInAllObjectsIsSaidOnce() throws IOException {
    write("top/kustomization.yaml", "resources:\n- ../base\nnamespace: Not_a_name\n");
    assertThat(said(folder.resolve("top")))
        .startsWith("top/kustomization.yaml:3:12: error: metadata.namespace: ")
        .hasLineCount(1);
  }

  @Test
  void whatIsNotAllKnownSaysNothingOfAbsence() throws IOException {
    write("top/kustomization.yaml", "resources:\n- ../base/service.yaml\n- ../generated\n");
    write("generated/kustomization.yaml", "helmCharts:\n- name: web\n");
    assertThat(said(folder.resolve("top"))).isEmpty();
  }

  @Test
  void whatIsNotAllKnownIsNotSaidTwice() throws IOException {
    String pod = Files.readString(folder.resolve("base/pod.yaml")).replace("app", "ap");
    String service = Files.readString(folder.resolve("base/service.yaml"));
    write("base/service.yaml", service + "---\n" + pod);
    write("base/pod.yaml", "# nothing\n");
    write(
        "base/kustomization.yaml", "resources:\n- service.yaml\nsecretGenerator:\n- name: keys\n");
    assertThat(said(folder))
        .isEqualTo("base/service.yaml:6:3: warning: spec.selector: lonely [lonely]\n");
  }

  @Test
  void aKustomizationThatIsNotUnderstoodLeavesFilesAlone() throws IOException {
    write("base/kustomization.yaml", "resources: [service.yaml, pod.yaml]\nvars: [{name: A}]\n");
    write("base/pod.yaml", Files.readString(folder.resolve("base/pod.yaml")).replace("app", "ap"));
    assertThat(said(folder))
        .isEqualTo("base/service.yaml:6:3: warning: spec.selector: lonely [lonely]\n");
  }

  private void writeWithoutSelector(String kustomization) throws IOException {
    write("apps/kustomization.yaml", "resources: [web.yaml]\n" + kustomization);
    write(
        "apps/web.yaml",
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          template:
            metadata:
              labels:
                tier: front
            spec:
              containers:
              - name: web
                image: web:1
        """);
  }

  @Test
  void whatAKustomizationAddsIsNoError() throws IOException {
    writeWithoutSelector("commonLabels: {app: web}\n");
    assertThat(said(folder.resolve("apps")))
        .hasLineCount(2)
        .contains("apps/web.yaml:5:1: info: spec.selector: ")
        .contains("; what kustomizations of this run build of it is in order [")
        .doesNotContain("error");
  }

  @Test
  void whatOneOfTwoKustomizationsAddsIsStillAnError() throws IOException {
    writeWithoutSelector("");
    write("one/kustomization.yaml", "resources: [../apps]\ncommonLabels: {app: web}\n");
    write("two/kustomization.yaml", "resources: [../apps]\nnameSuffix: -two\n");
    assertThat(said(folder))
        .hasLineCount(2)
        .contains("apps/web.yaml:5:1: error: spec.selector: ")
        .doesNotContain("info");
  }

  @Test
  void whatAKustomizationMayAddIsStillAnError() throws IOException {
    writeWithoutSelector("commonLabels: {app: web}\nvars: [{name: A}]\n");
    assertThat(said(folder.resolve("apps")))
        .contains("apps/web.yaml:5:1: error: spec.selector: ")
        .doesNotContain("info");
  }

  @Test
  void aRunAsOneUniverseTakesWhatIsBuilt() throws IOException {
    write("top/kustomization.yaml", "resources:\n- ../base/service.yaml\nnamespace: prod\n");
    Files.delete(folder.resolve("base/kustomization.yaml"));
    assertThat(said(folder)).contains("lonely");
    assertThat(said(lint(Universe.RUN, folder))).isEmpty();
    write(
        "base/pod.yaml",
        Files.readString(folder.resolve("base/pod.yaml"))
            .replace("  labels", "  namespace: test\n  labels"));
    assertThat(said(lint(Universe.RUN, folder))).contains("lonely");
  }

  @Test
  void patchesInFoldersBelowAreKnownAsPatches() throws IOException {
    write("base/kustomization.yaml", "resources: [pod.yaml]\npatches: [{path: patches/a.yaml}]\n");
    write("base/patches/a.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {}\n");
    write("base/service.yaml", "# nothing\n");
    assertThat(said(folder)).isEmpty();
  }

  @Test
  void aCircleIsOneFinding() throws IOException {
    write("base/kustomization.yaml", "resources: [service.yaml, pod.yaml, ../top]\n");
    write("top/kustomization.yaml", "resources: [../base]\n");
    assertThat(said(folder))
        .isEqualTo(
            "top/kustomization.yaml:1:13: error: resources[0]: this leads back to"
                + " base/kustomization.yaml, which is being built already [kustomization-cycle]\n");
  }
}
