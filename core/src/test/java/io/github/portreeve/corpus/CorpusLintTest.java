package io.github.portreeve.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each recorded manifest as a file of its own, by the way that every user's file takes. */
class CorpusLintTest {
  @TempDir Path folder;

  @Test
  void filesAreAcceptedAndRefusedAsByTheServer() throws IOException {
    Corpus corpus = Corpus.read();
    for (Corpus.Entry entry : corpus.entries()) {
      Files.writeString(folder.resolve(entry.id() + ".yaml"), entry.yaml());
    }
    ClusterProfile cluster = ClusterProfile.DEFAULT.withServiceRanges(Comparison.SERVICE_RANGES);

    LintReport report =
        Linter.of(RuleSet.of()).with(LintSettings.DEFAULT.withCluster(cluster)).lint(folder);

    Set<String> refused = new HashSet<>();
    for (Finding finding : report.findings()) {
      assertThat(finding.rule().id()).isNotEqualTo("check-failed");
      if (finding.isInvalid()) {
        refused.add(finding.place().origin().file());
      }
    }
    List<String> otherwise =
        corpus.entries().stream()
            .filter(
                entry ->
                    corpus.verdict(entry, Corpus.MINOR).accepted() == refused.contains(file(entry)))
            .map(Corpus.Entry::id)
            .toList();
    System.out.println(
        "corpus as files: " + report.files() + " linted, " + otherwise.size() + " verdicts differ");
    assertThat(report.files()).isEqualTo(corpus.entries().size());
    assertThat(otherwise).isEmpty();
  }

  private String file(Corpus.Entry entry) {
    return folder.resolve(entry.id() + ".yaml").toString();
  }
}
