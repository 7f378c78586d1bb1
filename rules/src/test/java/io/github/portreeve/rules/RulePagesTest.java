package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.lint.Catalogue;
import io.github.portreeve.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps docs/rules in step with the rules and their fixtures; {@code -Dupdate} writes it anew. */
class RulePagesTest {
  private static final Path DOCS = Path.of("..", "docs", "rules");
  private static final String INDEX = "README.md";

  static List<Rule> rules() {
    return BuiltInRules.all().rules();
  }

  @Test
  void pagesAreUpToDate() throws IOException {
    Map<String, String> pages = pages();
    if (Fixtures.UPDATE) {
      write(pages);
    }
    assertThat(Fixtures.sorted(DOCS).stream().map(Fixtures::name))
        .as("pages in docs/rules; mvn test -pl rules -am -Dupdate writes them")
        .containsExactlyInAnyOrderElementsOf(pages.keySet());
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(DOCS.resolve(page.getKey())).hasContent(page.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasAnExample(Rule rule) {
    assertThat(Fixtures.ROOT.resolve(rule.info().id()).resolve("bad.yaml")).exists();
    assertThat(Fixtures.ROOT.resolve(rule.info().id()).resolve("good.yaml")).exists();
  }

  private static Map<String, String> pages() throws IOException {
    List<RuleInfo> checks = Catalogue.of(BuiltInRules.all());
    Map<String, String> pages = new TreeMap<>();
    for (RuleInfo check : checks) {
      pages.put(check.id() + ".md", ExamplePage.of(check));
    }
    pages.put(INDEX, ExamplePage.index(checks));
    return pages;
  }

  private static void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(DOCS);
    for (Path page : Fixtures.sorted(DOCS)) {
      Files.delete(page);
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
    }
  }
}
