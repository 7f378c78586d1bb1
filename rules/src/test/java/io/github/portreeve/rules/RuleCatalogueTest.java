package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.lint.Catalogue;
import io.github.portreeve.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps class, id, folder and list of the rules in step. */
class RuleCatalogueTest {
  static List<Rule> rules() {
    return BuiltInRules.all().rules();
  }

  /** Those that have a folder. */
  static List<Rule> shown() {
    return rules().stream()
        .filter(rule -> Files.isDirectory(Fixtures.ROOT.resolve(rule.info().id())))
        .toList();
  }

  private static List<String> ids() {
    return rules().stream().map(rule -> rule.info().id()).toList();
  }

  @Test
  void rulesAreSortedById() {
    assertThat(ids()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyRuleOfThePackageIsListed() {
    List<String> listed = rules().stream().map(rule -> rule.getClass().getName()).toList();
    assertThat(RulesArchitectureTest.ruleClassNames()).containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void everyFolderBelongsToARule() {
    assertThat(Fixtures.folders().stream().map(Fixtures::name)).isSubsetOf(ids());
  }

  @Test
  void noCheckOfTheServerHasTheSameId() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (RuleInfo info : Catalogue.of(BuiltInRules.all())) {
      if (!seen.add(info.id())) {
        twice.add(info.id());
      }
    }
    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void classIsNamedAfterTheId(Rule rule) {
    assertThat(rule.getClass().getSimpleName()).isEqualTo(camelCase(rule.info().id()));
  }

  private static String camelCase(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void infoIsFitToPrint(Rule rule) {
    RuleInfo info = rule.info();
    assertThat(info.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(40);
    assertThat(info.summary()).hasSizeBetween(20, 80).doesNotEndWith(".");
    assertThat(info.explanation().lines().toList()).hasSizeBetween(3, 16);
    assertThat(info.explanation()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("shown")
  void folderShowsTheRuleAtWork(Rule rule) throws IOException {
    Path folder = Fixtures.ROOT.resolve(rule.info().id());
    assertThat(folder.resolve("good.yaml")).exists();
    assertThat(folder.resolve("bad.yaml")).exists();
    for (Path file : Fixtures.sorted(folder)) {
      String name = Fixtures.name(file);
      assertThat(name).matches("(good|bad)(-[a-z0-9-]+)?\\.yaml|bad(-[a-z0-9-]+)?\\.out");
      if (name.endsWith(".out")) {
        assertThat(folder.resolve(name.replace(".out", ".yaml"))).exists();
        assertThat(Files.readString(file)).contains("[" + rule.info().id() + "]");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void messagesAreOneSentenceEach(Rule rule) throws IOException {
    for (Path file : Fixtures.sorted(Fixtures.ROOT.resolve(rule.info().id()))) {
      if (Fixtures.name(file).endsWith(".out")) {
        for (String line : Files.readAllLines(file)) {
          assertThat(line).matches("\\d+:\\d+: (error|warning|info): .*[^.] \\[[a-z0-9-]+\\]");
        }
      }
    }
  }
}
