package io.github.portreeve.corpus;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.rule.RuleSet;
import io.github.portreeve.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** What the linter says of an entry about the Gateway API, beside what a server said. */
final class GatewayComparison {
  private static final Linter LINTER = Linter.of(RuleSet.of());

  private GatewayComparison() {}

  /** In words, one for each difference. */
  static List<String> disagreements(Corpus.Entry entry) {
    LintReport report = LINTER.lint(SourceFile.of(entry.id() + ".yaml", entry.yaml()));
    List<Finding> findings = report.findings().stream().filter(Finding::isInvalid).toList();
    List<String> disagreements = new ArrayList<>();
    if (findings.isEmpty() != entry.verdict().accepted()) {
      disagreements.add("the server " + (findings.isEmpty() ? "refuses it" : "accepts it"));
    }
    List<Finding> extra = new ArrayList<>(findings);
    for (Corpus.Refusal refusal : entry.verdict().errors()) {
      if (!removeOne(extra, refusal)) {
        disagreements.add("missed " + refusal.field() + " " + refusal.type());
      }
    }
    for (Finding finding : extra) {
      disagreements.add("extra " + finding.place().field() + " " + finding.errorType());
    }
    return disagreements;
  }

  private static boolean removeOne(List<Finding> findings, Corpus.Refusal refusal) {
    for (Finding finding : findings) {
      if (isSame(refusal, finding)) {
        findings.remove(finding);
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Corpus.Refusal refusal, Finding finding) {
    if (refusal.isAboutDecoding()) {
      return isSameDecoding(refusal, finding);
    }
    return finding.place().field().toString().equals(refusal.field())
        && finding.errorType() != null
        && finding.errorType().label().equals(refusal.type());
  }

  /** Of fields that decoding complains of nothing but the last name is sure. */
  private static boolean isSameDecoding(Corpus.Refusal refusal, Finding finding) {
    String type = finding.errorType() == null ? "" : finding.errorType().label();
    String field = finding.place().field().toString();
    String name = refusal.field().replace("\"", "");
    return switch (refusal.type()) {
      case "DuplicateKey", "DuplicateField" ->
          type.equals("DuplicateKey") && (field.equals(name) || field.endsWith("." + name));
      case "DecodeError", "YAMLError" -> type.equals(refusal.type());
      default -> type.equals(refusal.type()) && last(field).equals(last(name));
    };
  }

  private static String last(String field) {
    String path = field.replaceAll("\\[[^]]*]", "");
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
