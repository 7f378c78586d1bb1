package io.github.portreeve.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.decode.DecodeChecks;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.lint.CustomResourceCheck;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.rule.RuleSet;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The definitions of the Gateway API, given as files or built in, lead to the same verdicts. */
class GatewayDefinitionsTest {
  private static final Path TESTDATA = Path.of("..", "testdata");
  private static final Linter OWN = Linter.of(RuleSet.of());

  /** The server's name for no field, beside the place of what fits no alternative. */
  private static final String NOWHERE = "<nil>";

  /** What a server says and then nothing more; custom resources are told the rest as well. */
  private static final Set<RuleInfo> DECODING =
      Set.of(DecodeChecks.UNKNOWN_FIELD, DecodeChecks.DUPLICATE_KEY, DecodeChecks.WRONG_TYPE);

  private static final List<Verdict> VERDICTS = new ArrayList<>();

  /**
   * What is said of an entry of the corpus.
   *
   * @param own by the table that is built in
   * @param given by the definitions
   */
  private record Verdict(String about, List<Finding> own, List<Finding> given) {}

  @BeforeAll
  static void lintTheCorpusTwice(@TempDir Path folder) throws IOException {
    Linter given = OWN.with(definitions(folder.resolve("definitions.yaml")));
    for (JsonNode entry : Corpus.read(TESTDATA.resolve("corpus/gateway-corpus.jsonl.gz"))) {
      SourceFile source = SourceFile.of("a.yaml", entry.path("yaml").asString());
      String about = entry.path("id").asString() + " " + entry.path("mut");
      VERDICTS.add(new Verdict(about, invalid(OWN, source), invalid(given, source)));
    }
  }

  private static CustomResources definitions(Path file) throws IOException {
    Path packed = TESTDATA.resolve("schemas/gateway-api-1.6.1.yaml.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      Files.copy(in, file);
    }
    return CustomResources.read(List.of(file), KubernetesVersion.NEWEST);
  }

  private static List<Finding> invalid(Linter linter, SourceFile source) {
    return linter.lint(source).findings().stream().filter(Finding::isInvalid).toList();
  }

  @Test
  void bothRefuseTheSameObjects() {
    assertThat(VERDICTS).hasSizeGreaterThan(2000);
    assertThat(VERDICTS).allMatch(verdict -> verdict.own().isEmpty() == verdict.given().isEmpty());
    assertThat(VERDICTS).filteredOn(verdict -> !verdict.own().isEmpty()).hasSizeGreaterThan(1000);
  }

  @Test
  void bothAskTheSameRules() {
    assertThat(VERDICTS)
        .allMatch(verdict -> byRules(verdict.own()).equals(byRules(verdict.given())));
    assertThat(VERDICTS)
        .filteredOn(verdict -> !byRules(verdict.own()).isEmpty())
        .hasSizeGreaterThan(500);
  }

  /** The validator of schemas and the checks by hand see faults in the same fields. */
  @Test
  void bothNameTheSameFields() {
    List<Verdict> comparable =
        VERDICTS.stream()
            .filter(verdict -> isDecoded(verdict.own()) && isDecoded(verdict.given()))
            .filter(verdict -> !fields(verdict.own()).contains(NOWHERE))
            .toList();
    System.out.printf(
        "schemas: gateway %d entries, fields compared in %d%n", VERDICTS.size(), comparable.size());
    assertThat(comparable).hasSizeGreaterThan(1500);
    assertThat(comparable)
        .allMatch(verdict -> fields(verdict.own()).equals(fields(verdict.given())));
  }

  private static boolean isDecoded(List<Finding> findings) {
    return findings.stream().noneMatch(finding -> DECODING.contains(finding.rule()));
  }

  private static List<String> fields(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.place().field().toString())
        .distinct()
        .sorted()
        .toList();
  }

  /** What rules refuse, with their messages; these are by hand either way. */
  private static List<String> byRules(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> isRule(finding.rule().id()))
        .map(finding -> finding.place().field() + ": " + finding.message())
        .sorted()
        .toList();
  }

  private static boolean isRule(String id) {
    boolean structure =
        id.equals("gateway-schema-invalid") || id.equals(CustomResourceCheck.INVALID.id());
    return !structure && id.matches("(gateway|route|backend-tls)-.*");
  }
}
